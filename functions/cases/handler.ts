import { caseRoutes } from '../../shared/cases/contract';
import { httpHandler } from '../platform/http';
import { readLooks } from './access-log';
import { readEvents } from './case-log';
import { decideRepresentation } from './decide-representation';
import { acceptDelegation, helpedCases, inviteDelegate, listDelegations, revokeDelegation } from './delegations';
import { exportJournal } from './export-journal';
import { listCases } from './list-cases';
import { viewCase } from './view-case';

export const handler = httpHandler(caseRoutes, {
  list: async ({ caller, query }) => listCases(caller, query),
  read: async ({ record, caller }) => viewCase(record, (await readEvents(record.head.caseId)).slice(0, record.head.version), caller),
  journal: async ({ record, at }) => exportJournal(record, at),
  accessLog: async ({ record, query }) => readLooks(record.caseId, Math.min(Number(query.limit ?? 50) || 50, 100), query.cursor),
  delegations: async ({ record, caller, at }) => listDelegations(record, caller, at),
  inviteDelegate: async ({ record, caller, body, at }) => inviteDelegate(record, caller, body, at),
  revokeDelegation: async ({ record, caller, params, at }) => revokeDelegation(record, caller, params.delegationId, at),
  acceptDelegation: async ({ caller, body, at }) => acceptDelegation(caller, body.code, at),
  helpedCases: async ({ caller, at }) => helpedCases(caller, at),
  decideRepresentation: async ({ record, caller, at, params, body }) => decideRepresentation(record, caller, at, params.representationId, body),
});
