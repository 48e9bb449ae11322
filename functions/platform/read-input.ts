import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Route } from '../../shared/kernel/contract';
import { CourtError } from '../../shared/kernel/errors';

const refuse = (where: string, error: z.core.$ZodError): never => {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map(String).join('.');
  // Our own schema messages are Chinese sentences; the library's default ones are not for people.
  const message = issue !== undefined && /[\u4e00-\u9fa5]/.test(issue.message) ? issue.message : '提交的内容不完整或格式不对，请检查后再试。';
  throw new CourtError('request.invalid', message, { path: path === '' ? where : path });
};

export const rawBodyOf = (event: APIGatewayProxyEventV2): string =>
  event.body === undefined ? '' : event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body;

const jsonBody = (event: APIGatewayProxyEventV2): unknown => {
  const text = rawBodyOf(event);
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CourtError('request.malformed', '提交的内容无法识别，请刷新页面后再试。', { cause });
  }
};

export const readInput = (route: Route, params: Record<string, string>, event: APIGatewayProxyEventV2) => {
  const parse = (where: string, schema: z.ZodMiniType, value: unknown): unknown => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : refuse(where, parsed.error);
  };
  return {
    params: parse('params', route.params, params),
    query: parse('query', route.query, event.queryStringParameters ?? {}),
    body: route.raw || route.method === 'GET' || route.method === 'DELETE' ? {} : parse('body', route.body, jsonBody(event)),
  };
};
