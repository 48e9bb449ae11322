import * as z from 'zod/mini';
import type { Capability } from '../identity/policy';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Shape = z.ZodMiniType;

/** One door of the product. Server, phone, console, OpenAPI and the policy test all read this one description. */
export interface Route<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape, O extends Shape = Shape> {
  readonly method: Method;
  /** "/api/cases/{caseId}"; a path with {caseId} is checked against the caller's relation to that case before anything else. */
  readonly path: string;
  readonly capability: Capability;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly output: O;
  /** Success status, 200 unless told. */
  readonly status?: number;
  /** The handler answers bytes or a foreign format itself (channel callbacks, downloads). */
  readonly raw?: true;
}

export const Nothing = z.object({});

export const route = <P extends Shape = typeof Nothing, Q extends Shape = typeof Nothing, B extends Shape = typeof Nothing, O extends Shape = typeof Nothing>(
  description: Pick<Route, 'method' | 'path' | 'capability' | 'summary' | 'status' | 'raw'> & { params?: P; query?: Q; body?: B; output?: O },
): Route<P, Q, B, O> => ({
  params: Nothing as unknown as P,
  query: Nothing as unknown as Q,
  body: Nothing as unknown as B,
  output: Nothing as unknown as O,
  ...description,
} as Route<P, Q, B, O>);

export type Input<R extends Route> = { params: z.output<R['params']>; query: z.output<R['query']>; body: z.output<R['body']> };
export type Output<R extends Route> = z.output<R['output']>;

/** A list page: newest or most urgent first; `cursor` is opaque and absent on the last page. */
export const pageOf = <T extends Shape>(item: T) => z.object({ items: z.array(item), cursor: z.optional(z.string()) });
export const PageQuery = z.object({ cursor: z.optional(z.string()), limit: z.optional(z.string()) });

export const ErrorBody = z.object({ code: z.string(), message: z.string(), path: z.optional(z.string()), reference: z.string() });
export type ErrorBody = z.infer<typeof ErrorBody>;
