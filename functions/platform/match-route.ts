import type { Route } from '../../shared/kernel/contract';

export interface Matched { name: string; route: Route; params: Record<string, string> }

const segmentsOf = (path: string) => path.split('/').filter((segment) => segment !== '');

/** The route whose path has the most literal segments wins; {name} matches one segment. */
export const matchRoute = (routes: Record<string, Route>, method: string, path: string): Matched | undefined => {
  const given = segmentsOf(path);
  let best: (Matched & { literals: number }) | undefined;
  for (const [name, route] of Object.entries(routes)) {
    const wanted = segmentsOf(route.path);
    if (route.method !== method || wanted.length !== given.length) continue;
    const params: Record<string, string> = {};
    let literals = 0;
    const fits = wanted.every((segment, index) => {
      const value = given[index] ?? '';
      if (segment.startsWith('{')) {
        params[segment.slice(1, -1)] = decodeURIComponent(value);
        return true;
      }
      literals += 1;
      return segment === value;
    });
    if (fits && (best === undefined || literals > best.literals)) best = { name, route, params, literals };
  }
  return best;
};
