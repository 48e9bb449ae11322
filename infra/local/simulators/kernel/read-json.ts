/** A JSON object from untrusted text, or undefined. */
export const readJson = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The string at `key`, or '' when it is not a string. */
export const textAt = (value: unknown, key: string): string => {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
};

export const numberAt = (value: unknown, key: string): number => {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : Number.NaN;
};

/** A form post or a JSON post, as text fields. */
export const readFields = (contentType: string | undefined, body: string): Record<string, unknown> =>
  contentType?.includes('application/json') === true ? (readJson(body) ?? {}) : Object.fromEntries(new URLSearchParams(body));
