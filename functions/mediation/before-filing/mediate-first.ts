import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { FilingItem, MediationItem } from '../../cases/case-items';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { mayMediateFirst } from '../domain/before-filing';
import { newMediation } from '../domain/new-mediation';
import { putMediation, standingsIn } from '../mediation-of';

/** Who handed the papers in, or stands for a plaintiff. */
export const applies = (record: CaseRecord, caller: Pick<Caller, 'personId'>): boolean =>
  record.one(FilingItem)?.ownerId === caller.personId || standingsIn(record, caller.personId).some(({ party }) => party.role === 'plaintiff');

/** rules/07, Track L: the papers are with the court and stay there; it is not docketed while people talk (CPL 125; 在线调解规则 8, 10). */
export const mediateFirst = async ({ record, caller, note, at }: { record: CaseRecord; caller: Caller; note: string | undefined; at: Date }): Promise<CaseRecord> => {
  mayMediateFirst({ phase: record.head.phase, applies: applies(record, caller), mediation: record.one(MediationItem) });
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  const mediation = { ...newMediation({ origin: 'partyRequest', track: 'L', at, requestedBy: caller.name, note }), consents: mine.map((partyId) => ({ partyId, at: at.toISOString() })) };
  return appendToCase(record, at, [{ type: 'MEDIATION_BEFORE_FILING_ASKED', actor: actorOf(caller), data: { partyIds: mine } }], { head: { phase: 'preFiling' }, puts: [putMediation(record, mediation)] });
};
