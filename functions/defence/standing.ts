import type { Party, Representation } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { CourtDate } from '../../shared/kernel/time';
import type { Caller } from '../cases/authorise';
import { RepresentationItem, ServiceItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { partiesOf } from '../cases/relation';
import { extendedLastDay } from '../platform/extended-last-day';

/** For whom the caller writes: the defendant (or third party) they are, or the one who has authorised them. */
export interface Standing { party: Party; authority: Representation['authority'] | undefined; name: string }

/** @throws defence.notDefendant */
export const standingOf = (record: CaseRecord, caller: Pick<Caller, 'personId' | 'name'>): Standing => {
  const [found] = partiesOf(record, caller.personId).filter(({ party }) => party.role !== 'plaintiff').toSorted((a, b) => Number(a.party.role === 'thirdParty') - Number(b.party.role === 'thirdParty'));
  if (found === undefined) throw new CourtError('defence.notDefendant', '只有本案被告、第三人或者他们的代理人可以提交。收到法院短信的，请先凭送达码关联案件。');
  const agency = record.all(RepresentationItem).find(({ personId, partyId }) => personId === caller.personId && partyId === found.party.partyId);
  return { party: found.party, authority: found.authority, name: found.as === 'self' ? found.party.name : agency?.name ?? caller.name };
};

const ANSWER_RULES: ReadonlySet<string> = new Set(['answer', 'answerAbroad']);

/** CPL 128: counted from the service on this party; a last day that the court's own failure took away is given back. */
export const lastDayOf = async (record: CaseRecord, { partyId }: Pick<Party, 'partyId'>, at: Date): Promise<CourtDate | undefined> => {
  const days = record.all(ServiceItem).filter((service) => service.addresseePartyId === partyId && service.bundle === 'complaint')
    .flatMap(({ effect }) => (effect?.periods ?? []).filter(({ rule }) => ANSWER_RULES.has(rule)).map(({ lastDayOn }) => lastDayOn));
  const last = days.toSorted().at(-1);
  return last === undefined ? undefined : (await extendedLastDay(last, at))?.lastDayOn ?? last;
};
