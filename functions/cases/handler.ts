import { caseRoutes } from '../../shared/cases/contract';
import { httpHandler } from '../platform/http';
import { readLooks } from './access-log';
import { readEvents } from './case-log';
import { decideRepresentation } from './decide-representation';
import { exportJournal } from './export-journal';
import { listCases } from './list-cases';
import { viewCase } from './view-case';

export const handler = httpHandler(caseRoutes, {
  list: async ({ caller, query }) => listCases(caller, query),
  read: async ({ record, caller }) => viewCase(record, (await readEvents(record.head.caseId)).slice(0, record.head.version), caller),
  journal: async ({ record, at }) => exportJournal(record, at),
  accessLog: async ({ record, query }) => readLooks(record.caseId, Math.min(Number(query.limit ?? 50) || 50, 100), query.cursor),
  decideRepresentation: async ({ record, caller, at, params, body }) => decideRepresentation(record, caller, at, params.representationId, body),
});
