import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { PublicCourt } from './court';

export const courtRoutes = {
  court: route({ method: 'GET', path: '/api/court', capability: 'public.read', summary: '法院公开信息', output: PublicCourt }),
  deadLetters: route({ method: 'GET', path: '/api/dead-letters', capability: 'outbox.deadLetters', summary: '多次处理未成功的后台事件', query: PageQuery, output: pageOf(z.object({ outboxId: z.string(), caseId: CaseId, type: z.string(), at: Instant, tries: z.number(), lastError: z.optional(z.string()) })) }),
  openapi: route({ method: 'GET', path: '/openapi.json', capability: 'public.read', summary: '接口说明（OpenAPI 3.1）', raw: true, output: z.any() }),
};
