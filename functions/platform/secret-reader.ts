import type { secretValues } from './secret-values';

type Values = typeof secretValues;
export interface SecretStore {
  /** The secret's text: a JSON object of texts */
  read: () => Promise<string>;
  /** A wrapped key's plain bytes */
  unwrap: (ciphertext: Uint8Array) => Promise<Uint8Array>;
}

const FRESH_MILLISECONDS = 5 * 60_000;
/** A store that is down is asked again this much later, not at every request. */
const AGAIN_MILLISECONDS = 30_000;
const WRAPPED = 'kms:';

const fieldsOf = (text: string): [string, string][] => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('the secret is not a JSON object');
  return Object.entries(parsed).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
};

const unwrapped = async ([name, value]: [string, string], store: SecretStore): Promise<[string, string]> =>
  [name, value.startsWith(WRAPPED) ? Buffer.from(await store.unwrap(Buffer.from(value.slice(WRAPPED.length), 'base64'))).toString('base64') : value];

/** Keeps `values` as fresh as the store allows: a rotated key is there within five minutes, and the last good ones stay while the store is down. */
export const secretReader = (store: SecretStore, values: Values, onStale: (cause: unknown) => void) => {
  let freshUntil = 0;
  let lastText: string | undefined;
  let reading: Promise<void> | undefined;

  const read = async (now: number): Promise<void> => {
    try {
      const text = await store.read();
      if (text !== lastText) {
        values.current = Object.fromEntries(await Promise.all(fieldsOf(text).map((field) => unwrapped(field, store))));
        values.version += 1;
        lastText = text;
      }
      freshUntil = now + FRESH_MILLISECONDS;
    } catch (cause) {
      if (lastText === undefined) throw cause;
      onStale(cause);
      freshUntil = now + AGAIN_MILLISECONDS;
    }
  };

  return (now: number): Promise<void> => {
    if (now < freshUntil) return Promise.resolve();
    reading ??= read(now).finally(() => { reading = undefined; });
    return reading;
  };
};
