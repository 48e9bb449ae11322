/** The http api's routing: a literal segment beats {param}, {param} beats {proxy+}; an exact method beats ANY. */
export interface RouteMatch<T> {
  readonly target: T;
  /** "ANY /api/cases/{caseId}" as the event's routeKey says it */
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Entry<T> {
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly rank: string;
  readonly target: T;
}

const split = (path: string): string[] => path.split('/').filter((segment) => segment !== '');
const rankOf = (segment: string): string => (segment.endsWith('+}') ? '1' : segment.startsWith('{') ? '2' : '3');
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const paramsOf = (pattern: readonly string[], actual: readonly string[]): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  for (const [index, segment] of pattern.entries()) {
    if (segment.endsWith('+}')) {
      if (actual.length <= index) return undefined;
      params[segment.slice(1, -2)] = actual.slice(index).map(decoded).join('/');
      return params;
    }
    const value = actual[index];
    if (value === undefined) return undefined;
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = decoded(value);
    else if (segment !== value) return undefined;
  }
  return pattern.length === actual.length ? params : undefined;
};

export const routeTable = <T>(routes: readonly { readonly method: string; readonly path: string; readonly target: T }[]): ((method: string, path: string) => RouteMatch<T> | undefined) => {
  const entries: Entry<T>[] = routes.map(({ method, path, target }) => {
    const segments = split(path);
    return { method: method === '*' ? 'ANY' : method, path, segments, target, rank: segments.map(rankOf).join('') };
  });
  // Longer and more literal first; for the same path an exact method before ANY.
  entries.sort((a, b) => b.rank.localeCompare(a.rank) || Number(a.method === 'ANY') - Number(b.method === 'ANY'));
  return (method, path) => {
    const actual = split(path);
    for (const { method: wanted, path: pattern, segments, target } of entries) {
      if (wanted !== 'ANY' && wanted !== method) continue;
      const pathParameters = paramsOf(segments, actual);
      if (pathParameters !== undefined) return { target, routeKey: `${wanted} ${pattern}`, pathParameters };
    }
    return undefined;
  };
};
