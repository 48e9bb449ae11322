import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Role } from '../../shared/identity/policy';
import type { PersonId } from '../../shared/kernel/ids';
import { clock } from '../../functions/platform/clock';
import { signSession } from '../../functions/platform/session-token';

/** An answer as it came, read without a schema. */
type Loose = ReturnType<typeof JSON.parse>;
type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown>;
export interface Answer { status: number; body: Record<string, Loose>; headers: Record<string, unknown> }

let requests = 0;

/** One HTTP request through a capability's own handler (the whole middy stack). `path` may carry a query. */
export const call = async (handler: unknown, method: string, path: string, options: { token?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<Answer> => {
  const url = new URL(path, 'http://localhost');
  const query = Object.fromEntries(url.searchParams);
  requests += 1;
  const event = {
    version: '2.0', routeKey: '$default', rawPath: url.pathname, rawQueryString: url.search.slice(1), isBase64Encoded: false,
    headers: { 'content-type': 'application/json', ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }), ...options.headers },
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(options.body === undefined ? {} : { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
    requestContext: { requestId: `test-${requests}`, http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' } },
  } as unknown as APIGatewayProxyEventV2;
  const answer = (await (handler as Handler)(event, { awsRequestId: `test-${requests}`, getRemainingTimeInMillis: () => 20_000 } as Context)) as APIGatewayProxyStructuredResultV2;
  const text = answer.body ?? '';
  return { status: answer.statusCode ?? 0, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, Loose>, headers: answer.headers ?? {} };
};

/** A session of somebody who logged in some other way. */
export const tokenOf = (personId: string, roles: Role[], name: string): Promise<string> => {
  const now = clock.now();
  return signSession({ personId: personId as PersonId, roles, name, sessionId: `test-${personId}-${now.getTime()}` }, now, new Date(now.getTime() + 3_600_000));
};
