import type { Party } from '../../shared/cases/party';
import { barOf, instanceOf, type ConsentBar, type ElectronicChannel } from '../../shared/service/consent';
import type { Service } from '../../shared/service/service';
import type { CaseRecord } from '../cases/case-record';

/** Why this way is closed for these papers in this case; undefined = open. */
export const barTo = (record: CaseRecord, { bundle }: Pick<Service, 'bundle'>, party: Pick<Party, 'electronicService'>, channel: ElectronicChannel): ConsentBar | undefined =>
  barOf(party.electronicService, { channel, bundle, instance: instanceOf(record.headIfAny?.caseNumber) });
