import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import type { Mediation } from '../../shared/mediation/mediation';
import { isListed } from '../../shared/mediation/mediator';
import { computePeriod } from '../../shared/periods/compute-period';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { MediationItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { calendar } from '../platform/calendar';
import { advance, isOpen } from './domain/advance';
import { mayDesignate } from './domain/choose-mediator';
import { newMediation } from './domain/new-mediation';
import { needMediable, putMediation } from './mediation-of';
import { allMediators } from './register/mediators';
import { barredIn } from './register/suggest';

/** What is referred: the open request, or the court's own referral unless first mediation was refused (在线调解规则 4, CPL 125). */
const toRefer = (record: CaseRecord, at: Date): Mediation => {
  const mediation = record.one(MediationItem);
  if (mediation !== undefined && isOpen(mediation)) return mediation;
  if (record.head.firstMediation === 'declined') throw new CourtError('mediation.wrongState', '原告不同意先行调解，目前也没有当事人申请调解，不能委托。');
  return newMediation({ origin: 'courtReferral', at });
};

/** 10(2): two working days from when both wanted to be mediated. */
const choiceUntil = ({ requestedAt }: Mediation): CourtDate | undefined => (requestedAt === undefined ? undefined : computePeriod({ rule: 'mediatorChoice', from: courtDateOf(requestedAt), calendar: calendar() }).lastDayOn);

/** The court picks a mediator of its list, 在线调解规则 10. */
export const referMediation = async ({ record, caller, mediatorId, at }: { record: CaseRecord; caller: Caller; mediatorId: PersonId; at: Date }): Promise<CaseRecord> => {
  needMediable(record);
  const mediator = (await allMediators()).find((one) => one.personId === mediatorId);
  if (mediator === undefined || !isListed(mediator, courtDateOf(at.toISOString()))) throw new CourtError('mediation.noMediator', '名册里没有这位调解员，或者已经不在册，请从列表中选择。', { path: 'mediatorId' });
  const mediation = toRefer(record, at);
  const state = advance(mediation.state, 'refer');
  mayDesignate(mediation, choiceUntil(mediation), courtDateOf(at.toISOString()));
  const barred = barredIn(record)(mediator);
  if (barred !== undefined) throw new CourtError('mediation.conflictOfInterest', `${mediator.name}不能调解本案（${barred}），请另选一位调解员。`, { path: 'mediatorId' });
  return appendToCase(record, at, [{ type: 'MEDIATION_REFERRED', actor: actorOf(caller), data: { mediatorId } }], {
    puts: [putMediation(record, { ...mediation, state, mediatorId, mediatorName: mediator.name, organisation: mediator.organisation, referredAt: at.toISOString() })],
  });
};
