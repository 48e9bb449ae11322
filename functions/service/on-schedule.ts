import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import { ServiceItem } from '../cases/case-items';
import { log } from '../platform/log';
import { casesTable } from '../platform/tables';
import { climb } from './climb';
import { DUE_SERVICES } from './service-items';
import { tellUnread } from './tell-unread';

const AT_ONCE = 200;

/** Every track whose time has come, the longest due first. One that fails keeps its place and does not stop the others; what is left comes with the next sweep. */
export const onSchedule = async (at: Date): Promise<void> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: DUE_SERVICES, index: 'byDue', range: { lte: at.toISOString() } }).options({ limit: AT_ONCE }).send();
  for (const { pk, data } of (Items ?? []) as { pk: string; data: unknown }[]) {
    const caseId = pk.slice('CASE#'.length) as CaseId;
    const { serviceId } = ServiceItem.schema.parse(data);
    await climb(caseId, serviceId, at).catch((cause: unknown) => log.error('service-ladder', cause, { caseId, serviceId }));
    await tellUnread(caseId, serviceId, at).catch((cause: unknown) => log.error('service-unread', cause, { caseId, serviceId }));
  }
};
