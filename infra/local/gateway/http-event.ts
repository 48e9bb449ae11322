import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { RouteMatch } from './route-table';

const TEXT_TYPE = /^(text\/|application\/(json|xml|javascript|[^;]*\+json|[^;]*\+xml)\b)/i;

/** The two-hundred-odd bytes that a payload 2.0 event is made of; body types as the http api decides between text and base64. */
export const httpEvent = (request: IncomingMessage, body: Buffer, match: RouteMatch<unknown>): APIGatewayProxyEventV2 => {
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  const rawQueryString = mark < 0 ? '' : target.slice(mark + 1);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headersDistinct)) if (name !== 'cookie' && value !== undefined) headers[name] = value.join(',');
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => cookie !== '');
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  const binary = body.length > 0 && !TEXT_TYPE.test(request.headers['content-type'] ?? '');
  const now = new Date();
  return {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath,
    rawQueryString,
    ...(cookies === undefined ? {} : { cookies }),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'pocketcourt',
      domainName: request.headers.host ?? '127.0.0.1',
      domainPrefix: 'pocketcourt',
      http: { method: request.method ?? 'GET', path: rawPath, protocol: `HTTP/${request.httpVersion}`, sourceIp: request.socket.remoteAddress ?? '127.0.0.1', userAgent: request.headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: match.routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: body.toString(binary ? 'base64' : 'utf8') }),
    ...(Object.keys(match.pathParameters).length === 0 ? {} : { pathParameters: { ...match.pathParameters } }),
    isBase64Encoded: binary,
  };
};

/** A handler may answer a structured result, or anything else, which then is the JSON body of a 200. */
export const sendResult = (response: ServerResponse, result: APIGatewayProxyResultV2 | undefined): void => {
  const structured = typeof result === 'object' && result !== null && 'statusCode' in result;
  const answer: APIGatewayProxyStructuredResultV2 = structured ? result : { statusCode: 200, headers: { 'content-type': 'application/json' }, body: typeof result === 'string' ? result : JSON.stringify(result ?? null) };
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8');
  response.statusCode = Number(answer.statusCode ?? 200);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value));
  if (answer.cookies !== undefined) response.setHeader('set-cookie', answer.cookies);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', structured ? 'text/plain;charset=utf-8' : 'application/json');
  response.setHeader('content-length', body.length);
  response.end(response.req.method === 'HEAD' ? undefined : body);
};
