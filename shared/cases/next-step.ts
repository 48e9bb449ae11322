import { dateText, momentText } from '../kernel/time';
import { yuanText } from '../kernel/money';
import type { Role } from '../identity/policy';
import { isOfClaim, isOwedAfterwards, subjectOf, type FeeNotice, type NoticeSubject, type PayAttempt } from '../fees/fee-notice';
import { verifyingText } from '../fees/pay-channel';
import type { FeeRelief } from '../fees/fee-relief';
import { openRefundStates, refundStates, type Refund } from '../fees/refund';
import type { Defence } from '../defence/defence';
import type { ObjectionView } from '../defence/jurisdiction-ruling';
import { openObjection } from '../mediation/confirmation';
import type { Mediation } from '../mediation/mediation';
import type { CourtCalendar } from '../kernel/calendar/court-calendar';
import type { OfferRound } from '../mediation/offer-round';
import type { Service } from '../service/service';
import { pendingWithdrawal, suitEnded, type Withdrawal } from '../mediation/withdrawal';
import type { CaseHead, NextStep } from './court-case';
import { byDay, due, mediatedFirst, mediatorRules, myMediation, withdrawing } from './mediation-steps';
import type { Party, Representation } from './party';
import { step, type Rule } from './step';

/** A last day; provisional while the holidays of its year are not published. */
export interface Due { dueOn: string; provisional?: boolean | undefined }

/** Everything the first sentence of a case page is computed from; nothing of it is stored. */
export interface CaseFacts {
  head: Pick<CaseHead, 'phase' | 'firstMediation' | 'closedBy' | 'feeGoneFen'>;
  parties: readonly Party[];
  agencies: readonly Representation[];
  notices: readonly FeeNotice[];
  /** payments of which the channel has not said what became of them */
  verifying?: readonly Pick<PayAttempt, 'noticeId' | 'channel'>[];
  refunds: readonly Refund[];
  reliefs: readonly FeeRelief[];
  services: readonly Service[];
  defences: readonly Pick<Defence, 'partyId' | 'kind' | 'receipt'>[];
  objections?: readonly ObjectionView[] | undefined;
  mediation: Mediation | undefined;
  rounds?: readonly OfferRound[];
  withdrawals?: readonly Withdrawal[];
  correctionDue?: Due | undefined;
  reviewDue?: Due | undefined;
  calendar?: CourtCalendar | undefined;
}

/** Who looks. `partyIds`: the parties they stand for; `isFiler`: they handed the filing in. */
export interface Viewer { personId: string; role: Role; partyIds: readonly string[]; isFiler: boolean }

/** A lapsed notice is still unpaid and can still be paid: the court decides, not the calendar. */
const isUnpaid = (notice: FeeNotice) => notice.state === 'issued' || notice.state === 'lapsed';
/** What an objection that failed costs may be paid at any time: nothing waits for it. */
const holdsUp = (notice: FeeNotice) => isUnpaid(notice) && !isOwedAfterwards(notice);
const isOpenService = (service: Service) => !['ordered', 'confirmed', 'objected', 'failed'].includes(service.state);
const beforeDocketing: Rule = ({ head, correctionDue, reviewDue }, { isFiler }) => {
  switch (head.phase) {
    case 'returned': return isFiler
      ? step(`轮到您：请按法院的要求补正起诉材料${correctionDue === undefined ? '' : `，最晚${dateText(correctionDue.dueOn)}`}。已填写的内容都在，只需修改标出的地方。`, 'you', 'correctFiling', correctionDue)
      : step('法院已一次性告知补正，等待原告修改后重新提交。', 'others');
    // CPL 126: 7 days
    case 'filing': return step(`法院正在审查起诉材料${reviewDue === undefined ? '' : `，最晚${dateText(reviewDue.dueOn)}答复`}。有结果会发短信告诉您，现在不用做什么。`, 'court', 'none', reviewDue);
    case 'inadmissible': return step('法院裁定不予受理。不服裁定的，可以在收到裁定书之日起10日内上诉。', 'nobody');
    // CPL 127(4)
    case 'transferred': return step('本院对这件纠纷没有管辖权，已告知向有管辖权的法院起诉，详见管辖告知书。您可以按告知书写明的法院重新起诉。', 'nobody');
    default: return undefined;
  }
};

const closed: Rule = ({ head, refunds }) => {
  if (head.phase !== 'closed') return undefined;
  const arrived = refunds.find((refund) => refund.state === 'succeeded');
  return step(`本案已结案${head.closedBy === undefined ? '' : `（${head.closedBy}）`}。${arrived === undefined ? '' : `退费${yuanText(arrived.amountFen)}元已到账。`}${head.feeGoneFen === undefined ? '' : `预交的诉讼费${yuanText(head.feeGoneFen)}元随案移交，不用再交。`}`, 'nobody');
};

const myService: Rule = ({ head, services }, { partyIds }) => {
  if (head.phase === 'closed') return undefined;
  const service = services.find((one) => partyIds.includes(one.addresseePartyId) && isOpenService(one));
  return service && step(`轮到您：法院向您送达了${service.bundle === 'statement' ? '民事调解书' : `${service.documentIds.length}份文书`}，请打开阅读并签收。`, 'you', 'openService', { targetId: service.serviceId });
};

const myFirstMediation: Rule = ({ head, parties }, { partyIds }) =>
  head.phase !== 'preFiling' && head.firstMediation === 'undecided' && parties.some((party) => party.role === 'plaintiff' && partyIds.includes(party.partyId))
    ? step('轮到您：是否愿意先行调解？调解成功并当场履行的不交诉讼费；要调解书的减半交。不愿意也没关系，案件照常审理。', 'you', 'answerFirstMediation') : undefined;

const NEGOTIATING: ReadonlySet<Mediation['state']> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);
const myOffer: Rule = ({ rounds = [], mediation }, { partyIds }) => {
  if (mediation !== undefined && !NEGOTIATING.has(mediation.state)) return undefined;
  const round = rounds.find((one) => one.outcome === 'running' && [['payer', one.payerPartyId], ['payee', one.payeePartyId]].some(([side, partyId]) => partyIds.some((id) => id === partyId) && !one.answered.some((answered) => answered === side)));
  return round && step(`轮到您：调解员请您就“${round.subject}”报价，${momentText(round.expiresAt)}前有效。`, 'you', 'giveOffer', { targetId: round.roundId });
};

const myObligation: Rule = ({ mediation }, { partyIds }) => {
  const is = (partyId: string | undefined) => partyIds.some((id) => id === partyId);
  const open = mediation?.performance?.obligations.filter(({ confirmedAt }) => confirmedAt === undefined) ?? [];
  const claimed = open.find((one) => one.claimedAt !== undefined && one.deniedAt === undefined && is(one.payeePartyId));
  if (claimed !== undefined) return step(`轮到您：对方说已经履行${sum(claimed.amountFen)}，请确认是否收到。`, 'you', 'perform');
  const owed = open.find((one) => is(one.payerPartyId) && (one.claimedAt === undefined || one.deniedAt !== undefined));
  return owed && step(`轮到您：请在${dateText(owed.dueOn)}前按协议${owed.amountFen === undefined ? '履行约定的事项' : `支付${yuanText(owed.amountFen)}元`}，履行后登记。逾期不履行的，对方可以申请强制执行或请求审理。`, 'you', 'perform', { dueOn: owed.dueOn });
};
const sum = (amountFen: number | undefined): string => (amountFen === undefined ? '' : `${yuanText(amountFen)}元`);

/** 办法 22, 解释 213; of an objection that failed, 解释 207 II */
const outcomes: Readonly<Partial<Record<NoticeSubject, string>>> = { counterclaim: '法院可能按撤回反诉处理', objection: '法院可以强制执行' };
const myFee: Rule = ({ notices, verifying = [] }, { partyIds, isFiler }) => {
  const notice = notices.find((one) => isUnpaid(one) && (partyIds.includes(one.payerPartyId) || (isFiler && isOfClaim(one))));
  if (notice?.suspendedBy !== undefined) return step('您申请缓交、减交或者免交诉讼费，法院正在审查，交费期限暂停计算。有决定会通知您。', 'court');
  const asked = verifying.find(({ noticeId }) => noticeId === notice?.noticeId);
  if (notice !== undefined && asked !== undefined) return step(`${verifyingText(asked.channel)}诉讼费${yuanText(notice.amountFen)}元付了没有，请不要重复付款。结果出来会通知您。`, 'court');
  const outcome = notice === undefined ? '' : outcomes[subjectOf(notice)] ?? '法院可能按撤诉处理';
  if (notice?.state === 'lapsed') return step(`轮到您：诉讼费${yuanText(notice.amountFen)}元的最后一天${dateText(notice.lastDayOn)}已过。现在还可以交，请尽快交清；${outcome}。`, 'you', 'payFee', { targetId: notice.noticeId, dueOn: notice.lastDayOn });
  return notice && step(`轮到您：请在${dateText(notice.lastDayOn)}前交诉讼费${yuanText(notice.amountFen)}元。逾期不交、也没有申请缓减免的，${outcome}。`, 'you', 'payFee', { targetId: notice.noticeId, dueOn: notice.lastDayOn, provisional: notice.provisional });
};

/** Settled or about to be: nobody is sent to write an answer. */
const SETTLING: ReadonlySet<Mediation['state']> = new Set(['drafting', 'signing', 'agreed', 'statementIssued']);

/** CPL 128: fifteen days from the complaint; not answering does not stop the court, so it is said and never forced. */
const myDefence: Rule = ({ head, parties, services, defences, mediation, withdrawals = [] }, { partyIds }) => {
  const mine = services.find((service) => service.bundle === 'complaint' && partyIds.includes(service.addresseePartyId) && service.effect !== undefined);
  const defendant = parties.find((party) => party.partyId === mine?.addresseePartyId && party.role === 'defendant');
  const answered = defences.some((one) => one.partyId === defendant?.partyId && one.kind === 'answer' && one.receipt !== undefined);
  if (head.phase !== 'open' || defendant === undefined || answered || suitEnded(withdrawals) || (mediation !== undefined && SETTLING.has(mediation.state))) return undefined;
  const period = mine?.effect?.periods.find(({ rule }) => rule === 'answer' || rule === 'answerAbroad');
  return step(`轮到您：对原告说的逐项回答同意还是不同意（答辩）${period === undefined ? '' : `，最后一天${dateText(period.lastDayOn)}`}。不答辩不影响法院审理，但法院只能先看到原告一方的说法。`, 'you', 'fileDefence', period === undefined ? {} : { dueOn: period.lastDayOn, provisional: period.provisional });
};

/** CPL 130 I, 证据规定 55 (一): who waits for what, as long as it is not settled which court has the case. */
const objected: Rule = ({ head, objections = [] }) => {
  const waiting = objections.find(({ ruling }) => ruling?.final === undefined);
  if (head.phase !== 'open' || waiting === undefined) return undefined;
  const { partyName, ruling, dueOn } = waiting;
  if (ruling === undefined) return step(`${partyName}提出管辖权异议，法院正在审查，由承办法官裁定；举证期限暂停计算，现在不用您做什么。`, 'court', 'none', { dueOn });
  return step(`法院已对${partyName}的管辖权异议作出裁定（${ruling.result === 'dismissed' ? '驳回异议，案件继续在本院审理' : `移送${ruling.court ?? '其他法院'}`}）。不服的，可以在收到裁定书之日起10日内上诉；没有人上诉的，期满生效。`, 'others');
};

/** The judge's own: to rule, and, once everybody has been served, to say that the ruling is in force. */
const toRule: Rule = ({ objections = [] }, { role }) => {
  const waiting = objections.find(({ ruling }) => ruling === undefined);
  return waiting && step(`${waiting.partyName}提出管辖权异议，请审查并裁定。`, role === 'judge' ? 'you' : 'court', 'ruleObjection', { targetId: waiting.partyId, dueOn: waiting.dueOn });
};
const toRecordEffect: Rule = ({ objections = [] }, { role }) => {
  const served = objections.find(({ ruling, appealUntil }) => ruling !== undefined && ruling.final === undefined && appealUntil !== undefined);
  return served && step(`${served.partyName}管辖权异议裁定的上诉期到${dateText(served.appealUntil ?? '')}，期满没有人上诉的，请登记生效。`, role === 'judge' ? 'you' : 'court', 'ruleObjection', { targetId: served.partyId });
};

/** The way back through the channel is closed, or the bank could not use the account given. */
const myRefundAccount: Rule = ({ refunds, notices }, { partyIds, isFiler }) => {
  const refund = refunds.find((one) => one.state === 'awaitingAccount' && notices.some((notice) => notice.noticeId === one.noticeId && (partyIds.includes(notice.payerPartyId) || isFiler)));
  if (refund === undefined) return undefined;
  const why = refund.accountFault === undefined ? '不能原路退回，请填写收款账户' : `银行没有退成（${refund.accountFault}），请改正收款账户`;
  return step(`轮到您：退费${yuanText(refund.amountFen)}元${why}。`, 'you', 'giveRefundAccount', { targetId: refund.noticeId, dueOn: refund.dueOn });
};

const partyWaits: Rule = (facts, viewer) => {
  const { mediation, refunds, services, notices } = facts;
  const refund = refunds.find((one) => openRefundStates.has(one.state));
  if (refund !== undefined) return step(`退费${yuanText(refund.amountFen)}元正在办理，最晚${dateText(refund.dueOn)}${refund.route === 'bank' ? '转到您提供的账户' : refund.route === 'channel' ? '原路退回' : '退还'}，不用您做什么。`, 'court', 'none', { dueOn: refund.dueOn });
  const withdrawn = withdrawing(facts, viewer);
  if (withdrawn !== undefined) return withdrawn;
  switch (mediation?.state) {
    case 'requested': return step('已申请调解，等待法院委托调解员。', 'court');
    case 'referred': return step(`法院已委托${mediation.mediatorName ?? '调解员'}调解，等待调解员接受。`, 'mediator');
    case 'agreed': return mediation.agreement?.wantsStatement
      ? step('各方已签署调解协议，等待法院出具民事调解书。', 'court') : step('各方已签署调解协议，请按协议履行。', 'others');
    case 'statementIssued': return step('民事调解书已出具，各方都签收后生效。', 'others');
    default: break;
  }
  if (notices.some((one) => isUnpaid(one) && isOfClaim(one))) return step('等待原告交纳诉讼费。', 'others');
  if (services.length === 0) return step('法院正在准备向被告送达起诉材料，现在不用您做什么。', 'court');
  const waiting = services.filter(isOpenService).length;
  return waiting > 0 ? step(`起诉材料已发出，还有${waiting}位受送达人没有签收。`, 'others') : step('文书已全部签收。愿意协商的，随时可以申请调解；否则等待法院安排审理。', 'court');
};

const staffRules: Rule = (facts, viewer) => {
  const { head, agencies, services, notices, refunds, reliefs, mediation, withdrawals = [], calendar, reviewDue } = facts;
  const { role } = viewer;
  if (head.phase === 'filing') return step('待立案审查。', role === 'filingClerk' ? 'you' : 'court', 'reviewFiling', reviewDue);
  if (head.phase !== 'open' && head.phase !== 'preFiling') return undefined;
  if (agencies.some((agency) => agency.state === 'pending')) return step('有代理人等待审核授权委托书。', 'you', 'reviewRepresentation');
  const ruling = role === 'judge' ? toRule(facts, viewer) : undefined;
  if (ruling !== undefined) return ruling;
  const refund = refunds.find((one) => one.state === 'proposed' || one.state === 'checked');
  if (refund !== undefined) return step(`退费${yuanText(refund.amountFen)}元待审批（${refundStates[refund.state]}），最晚${dateText(refund.dueOn)}退到。`, role === 'finance' ? 'you' : 'court', 'approveRefund', { targetId: refund.refundId, dueOn: refund.dueOn });
  if (pendingWithdrawal(withdrawals) !== undefined) return step('原告申请撤诉，请审查并裁定是否准许。', role === 'judge' ? 'you' : 'court', 'ruleWithdrawal');
  if (mediation?.state === 'requested') return step(`当事人申请调解，请委托调解员${byDay(mediation, calendar)}。`, 'you', 'referMediation', due(mediation, calendar));
  if (mediation?.state === 'agreed' && mediation.agreement?.wantsStatement && !notices.some(holdsUp)) return step('各方已签署调解协议并要求出具调解书，请审查后出具。', role === 'judge' ? 'you' : 'court', 'issueStatement');
  if (mediation?.confirmation?.completeAt !== undefined && mediation.confirmation.ruling === undefined) return step('各方共同申请司法确认，请审查并裁定。', role === 'judge' ? 'you' : 'court', 'ruleConfirmation');
  const objection = openObjection(mediation?.confirmation);
  if (objection !== undefined) return step(`${objection.name}对司法确认裁定提出异议，请审查并裁定。`, role === 'judge' ? 'you' : 'court', 'ruleConfirmation');
  if (reliefs.some((one) => one.state === 'applied')) return step('当事人申请缓交、减交或者免交诉讼费，请审查决定。', role === 'finance' ? 'court' : 'you', 'decideRelief');
  const notice = notices.find(holdsUp);
  if (notice?.state === 'lapsed') return step(`交费通知${yuanText(notice.amountFen)}元已过最后一天${dateText(notice.lastDayOn)}，按撤诉处理的裁定已拟好，请决定出具或者另给时间。`, role === 'finance' ? 'court' : 'you', 'decideLapse', { targetId: notice.noticeId });
  if (notice !== undefined) return step(`等待${isOfClaim(notice) ? '原告' : '反诉原告'}交费${yuanText(notice.amountFen)}元，最后一天${dateText(notice.lastDayOn)}。`, 'others', 'none', { dueOn: notice.lastDayOn, provisional: notice.provisional });
  if (!services.some((service) => service.bundle === 'complaint') && mediation === undefined && head.phase === 'open') return step('请向被告送达起诉材料（立案之日起5日内）。', 'you', 'orderService');
  return toRule(facts, viewer) ?? toRecordEffect(facts, viewer);
};

const partyOrder: readonly Rule[] = [myService, beforeDocketing, myRefundAccount, closed, mediatedFirst, myFirstMediation, myOffer, myMediation, myFee, myDefence, myObligation, objected, partyWaits];

/** Whose turn, to do what, by which day, what happens otherwise. */
export const nextStep = (facts: CaseFacts, viewer: Viewer): NextStep => {
  const rules: readonly Rule[] = viewer.role === 'party' ? partyOrder : viewer.role === 'mediator' ? [closed, mediatorRules, partyWaits] : [closed, staffRules, beforeDocketing, partyWaits];
  const found = rules.flatMap((rule) => rule(facts, viewer) ?? []);
  // While the case is open, what one can do oneself comes before what others are doing.
  return (facts.head.phase === 'open' || facts.head.phase === 'preFiling' ? found.find(({ whose }) => whose === 'you') : undefined) ?? found[0] ?? step('案件正在办理中。', 'court');
};
