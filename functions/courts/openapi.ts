import * as z from 'zod/mini';
import { allRoutes } from '../../shared/courts/all-routes';
import { rolesOf } from '../../shared/identity/policy';
import { ErrorBody, type Route } from '../../shared/kernel/contract';
import { errorStatus } from '../../shared/kernel/errors';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json;
  return rest;
};

const parametersOf = (route: Route, where: 'path' | 'query'): Json[] => {
  const { properties, required } = schemaOf(where === 'path' ? route.params : route.query, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties ?? {}).map(([name, schema]) => ({ name, in: where, required: where === 'path' || (required ?? []).includes(name), schema }));
};

const errorAnswer = { description: '拒绝：code 供程序判断，message 是给人看的一句话', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } };

const operationOf = (tag: string, name: string, route: Route): Json => {
  const hasBody = !['GET', 'DELETE'].includes(route.method);
  const visitor = rolesOf(route.capability).includes('visitor');
  return {
    operationId: `${tag}_${name}`, tags: [tag], summary: route.summary,
    'x-capability': route.capability, 'x-roles': rolesOf(route.capability),
    ...(visitor ? { security: [] } : {}),
    parameters: [...parametersOf(route, 'path'), ...parametersOf(route, 'query')],
    ...(hasBody ? { requestBody: { required: !route.raw, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } } } : {}),
    responses: {
      [String(route.status ?? 200)]: { description: '成功', content: { 'application/json': { schema: schemaOf(route.output, 'output') } } },
      default: errorAnswer,
    },
  };
};

/** OpenAPI 3.1, made from the contracts: a route that is not here does not exist. */
export const openapi = (publicUrl: string, version: string): Json => {
  const paths: Record<string, Json> = {};
  for (const [tag, routes] of Object.entries(allRoutes)) {
    for (const [name, route] of Object.entries(routes)) {
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(tag, name, route) };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Pocket Court 掌上法院', version, license: { name: 'MIT' } },
    servers: [{ url: publicUrl }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Error: { ...schemaOf(ErrorBody, 'output'), 'x-codes': errorStatus } },
    },
  };
};
