import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { PublicCourt } from './court';

export const courtRoutes = {
  court: route({ method: 'GET', path: '/api/court', capability: 'public.read', summary: '法院公开信息', output: PublicCourt }),
  openapi: route({ method: 'GET', path: '/openapi.json', capability: 'public.read', summary: '接口说明（OpenAPI 3.1）', raw: true, output: z.any() }),
};
