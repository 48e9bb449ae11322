import type { CaseEvent, CaseEventType } from '../../shared/cases/case-event';
import type { Obligation } from '../../shared/mediation/performance';
import { MediationItem, OfferRoundItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import type { Saying } from './copy';
import { mediationSayings as say } from './mediation-copy';

/** Whom a case knows, by the parties they act for. */
export interface Known { everybody: readonly string[]; actingFor(partyIds: readonly string[]): string[]; filer: readonly string[] }
interface Message { to: string[]; saying: Saying }
type Data = CaseEvent['data'];
type Rule = (data: Data, known: Known, record: CaseRecord) => Message | undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const ids = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : typeof value === 'string' ? [value] : []);
const mediatorOf = (record: CaseRecord): string[] => [record.one(MediationItem)?.mediatorId ?? ''].filter((id) => id !== '');
/** All but those who did it themselves. */
const others = (known: Known, value: unknown): string[] => { const own = known.actingFor(ids(value)); return known.everybody.filter((id) => !own.includes(id)); };
const all = (saying: Saying): Rule => (_data, { everybody }) => ({ to: [...everybody], saying });
const allWithMediator = (saying: (data: Data) => Saying): Rule => (data, { everybody }, record) => ({ to: [...everybody, ...mediatorOf(record)], saying: saying(data) });
const obligationOf = (record: CaseRecord, { obligationId }: Data): Obligation | undefined => record.one(MediationItem)?.performance?.obligations.find((one) => one.obligationId === obligationId);
/** The one who owes, or who is owed; where the clause names nobody, everybody. */
const sideOf = (known: Known, partyId: string | undefined): string[] => (partyId === undefined ? [...known.everybody] : known.actingFor([partyId]));

/** Every fact of a mediation that somebody has to hear of. */
export const mediationRules: Partial<Record<CaseEventType, Rule>> = {
  MEDIATION_REQUESTED: (data, known) => ({ to: others(known, data['partyId']), saying: say.news('对方申请了调解') }),
  MEDIATION_CONSENTED: (data, known, record) => ({ to: [...others(known, data['partyIds']), ...mediatorOf(record)], saying: say.news('对方同意诉前调解') }),
  MEDIATOR_CHOSEN: (data, known) => ({ to: others(known, data['partyIds']), saying: data['mediatorId'] === undefined ? say.news('对方请法院指定调解员') : say.answer('选定调解员') }),
  MEDIATION_REFERRED: (_data, _known, record) => ({ to: mediatorOf(record), saying: say.answer('是否接受调解委托') }),
  MEDIATION_ACCEPTED: all(say.news('调解员已接受委托')),
  MEDIATOR_CHANGED: all(say.news('正在更换调解员')),
  MEDIATION_APART_ANSWERED: (data, _known, record) => ({ to: mediatorOf(record), saying: say.news(data['agreed'] === true ? '有人同意分开调解' : '有人不同意分开调解') }),
  MEDIATION_EXTENSION_PROPOSED: (data, known) => ({ to: others(known, data['partyIds']), saying: say.answer('是否延长调解期限') }),
  MEDIATION_EXTENSION_REFUSED: allWithMediator(() => say.news('有人不同意延长调解')),
  MEDIATION_EXTENDED: allWithMediator((data) => say.extended(text(data['until']))),
  MEDIATION_SESSION_REMINDED: allWithMediator((data) => say.reminder(text(data['startsAt']))),
  MEDIATION_SESSION_NOT_BEGUN: allWithMediator(() => say.news('到约定时间调解还没有开始')),
  MEDIATION_LATENESS_TOLD: (data, known, record) => ({ to: [...others(known, data['partyIds']), ...mediatorOf(record)], saying: say.news(`有人会晚到${String(data['minutes'])}分钟`) }),
  MEDIATION_ABSENCE_RECORDED: (data, { everybody }) => (data['outcome'] === 'again' ? { to: [...everybody], saying: say.news('有人没有到场，将另约时间') } : undefined),
  SHUTTLE_NOTE_LEFT: (data, known, record) => ({ to: data['from'] === 'mediator' ? known.actingFor(ids(data['partyId'])) : mediatorOf(record), saying: say.news('有一条单独给您的留言') }),
  OFFER_ROUND_OPENED: (data, known) => ({ to: known.actingFor(ids(data['partyIds'])), saying: say.answer('报价') }),
  OFFER_ROUND_ENDED: (data, known, record) => {
    const round = record.one(OfferRoundItem, text(data['roundId']));
    return round === undefined ? undefined : { to: [...known.actingFor([round.payerPartyId, round.payeePartyId]), ...mediatorOf(record)], saying: say.news('一轮报价已经结束') };
  },
  MEDIATION_MINUTES_READ_BACK: all(say.answer('核对、签署调解笔录')),
  MEDIATION_AGREEMENT_EFFECTIVE: all(say.news('调解协议已生效')),
  MEDIATION_FAILED: (data, known, record) => allWithMediator(() => say.news(record.headIfAny?.phase === 'preFiling' ? '诉前调解已结束，可正式立案' : '调解没有谈成，已经结束'))(data, known, record),
  OBLIGATION_REMINDED: (data, known, record) => ({ to: sideOf(known, obligationOf(record, data)?.payerPartyId), saying: say.due(text(data['dueOn']), data['amountFen']) }),
  OBLIGATION_CLAIMED: (data, known, record) => ({ to: sideOf(known, obligationOf(record, data)?.payeePartyId), saying: say.toConfirm(obligationOf(record, data)?.amountFen) }),
  OBLIGATION_CONFIRMED: (data, known, record) => ({ to: sideOf(known, obligationOf(record, data)?.payerPartyId), saying: say.news('对方确认已经收到') }),
  OBLIGATION_DENIED: (data, known, record) => ({ to: sideOf(known, obligationOf(record, data)?.payerPartyId), saying: say.news('对方表示没有收到') }),
  OBLIGATION_OVERDUE: (data, known, record) => {
    const one = obligationOf(record, data);
    return { to: [...sideOf(known, one?.payerPartyId), ...sideOf(known, one?.payeePartyId)], saying: say.overdue(text(data['dueOn']), data['amountFen']) };
  },
  AGREEMENT_PERFORMED: all(say.news('调解协议已全部履行')),
  CONFIRMATION_REQUESTED: (data, known) => ({ to: others(known, data['partyIds']), saying: say.answer('是否共同申请司法确认') }),
  CONFIRMATION_OBJECTED: (data, known) => ({ to: others(known, data['partyIds']), saying: say.news('有人对司法确认裁定提出异议') }),
  WITHDRAWAL_APPLIED: (data, known) => ({ to: others(known, data['plaintiffIds']), saying: say.news('原告申请撤诉') }),
  FILING_TAKEN_UP: (data, { filer }) => ({ to: [...filer], saying: say.takenUp(text(data['reviewDueOn'])) }),
};
