import middy from '@middy/core';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route, Input, Output } from '../../shared/kernel/contract';
import { CourtError } from '../../shared/kernel/errors';
import { authorise, type Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { clock } from './clock';
import { COURT_TIME_HEADER } from '../../shared/kernel/court-clock';
import { errorAnswer } from './error-answer';
import { log } from './log';
import { noteOwnFailure } from './own-failure';
import { readInput } from './read-input';
import { matchRoute } from './match-route';
import { prepare } from './prepare';

/** What a door's code gets: validated input, the caller, the case in the path (loaded once for the check), and the instant. */
export interface Request<R extends Route> extends Input<R> {
  caller: Caller;
  record: CaseRecord;
  at: Date;
  event: APIGatewayProxyEventV2;
}
export type RawAnswer = { statusCode: number; headers?: Record<string, string>; body?: string; isBase64Encoded?: boolean };
export type Doors<T extends Record<string, Route>> = {
  [K in keyof T]: (request: Request<T[K]>) => Promise<T[K] extends { raw: true } ? RawAnswer : Output<T[K]> | RawAnswer>;
};

type Standing = Awaited<ReturnType<typeof authorise>>;
const MAX_DECISIONS = 4;
const lostRace = (cause: unknown): boolean => cause instanceof CourtError && cause.code === 'cases.conflict' && cause.cause !== undefined;

/** A race lost, often to the court's own machinery, is decided again on the new facts: nobody should have to press twice. */
const decide = async (door: (standing: Standing) => Promise<unknown>, first: Standing, again: () => Promise<Standing>): Promise<unknown> => {
  let standing = first;
  for (let decision = 1; ; decision += 1) {
    try {
      return await door(standing);
    } catch (cause) {
      if (!lostRace(cause) || decision >= MAX_DECISIONS) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 15 * decision));
      standing = await again();
    }
  }
};

/** The one HTTP stack: find the route, know the caller, check policy and relation, only then read the input; strip the answer to its schema. */
export const httpHandler = <T extends Record<string, Route>>(routes: T, doors: Doors<T>) => {
  const answer = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const started = Date.now();
    const found = matchRoute(routes, event.requestContext.http.method, event.rawPath);
    const reference = event.requestContext.requestId;
    try {
      if (found === undefined) throw new CourtError('request.notFound', '没有这个地址，请返回首页重新进入。');
      await prepare();
      const at = clock.now();
      const known = await authorise(found.route, found.params, event, at);
      const input = readInput(found.route, found.params, event);
      const door = doors[found.name] as unknown as (request: unknown) => Promise<unknown>;
      const result = await decide((standing) => door({ ...input, ...standing, at, event }), known, () => authorise(found.route, found.params, event, at));
      if (found.route.raw) return result as RawAnswer;
      const body = found.route.output.parse(JSON.parse(JSON.stringify(result ?? {})));
      return { statusCode: found.route.status ?? 200, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', [COURT_TIME_HEADER]: at.toISOString() }, body: JSON.stringify(body) };
    } catch (cause) {
      await noteOwnFailure(cause, clock.now());
      return errorAnswer(cause, reference);
    } finally {
      log.info('http', { route: found === undefined ? 'none' : `${found.route.method} ${found.route.path}`, ms: Date.now() - started, reference });
    }
  };
  return middy(answer).use(httpSecurityHeaders());
};
