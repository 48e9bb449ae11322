import type { CourtCalendar } from '../kernel/calendar/court-calendar';
import { dateText, momentText } from '../kernel/time';
import type { Mediation } from '../mediation/mediation';
import { mediationClock } from '../mediation/mediation-clock';
import { pendingWithdrawal, suitEnded } from '../mediation/withdrawal';
import type { Due } from './next-step';
import { step, type Rule } from './step';

const signedBy = (mediation: Mediation, personId: string, partyIds: readonly string[]) =>
  mediation.agreement?.signatures.some((signature) => signature.personId === personId || (signature.partyId !== undefined && partyIds.includes(signature.partyId))) ?? false;

/** The mediation's own clock, 在线调解规则 10, 12, 15, 24. */
export const due = (mediation: Mediation, calendar: CourtCalendar | undefined): Partial<Due> => {
  const clock = mediationClock(mediation, calendar);
  return clock === undefined ? {} : { dueOn: clock.dueOn, provisional: clock.provisional };
};
export const byDay = (mediation: Mediation, calendar: CourtCalendar | undefined): string => {
  const { dueOn } = due(mediation, calendar);
  return dueOn === undefined ? '' : `，最晚${dateText(dueOn)}`;
};

export const myMediation: Rule = ({ mediation }, { personId, partyIds }) => {
  if (mediation === undefined || partyIds.length === 0) return undefined;
  const { extension } = mediation;
  if (extension !== undefined && extension.agreedAt === undefined && mediation.state !== 'failed' && partyIds.some((id) => !extension.agreedPartyIds.some((agreed) => agreed === id))) {
    return step(`轮到您：${extension.proposedBy}提议把调解延长到${dateText(extension.until)}，请答复是否同意。各方都同意才延长。`, 'you', 'answerExtension');
  }
  switch (mediation.state) {
    case 'scheduling': {
      const answered = mediation.slots.length > 0 && mediation.slots.every((slot) => partyIds.some((id) => slot.answers[id] !== undefined));
      const { apart } = mediation;
      if (apart !== undefined && !partyIds.some((id) => apart.partyIds.some((one) => one === id))) {
        return partyIds.some((id) => apart.consents.some((one) => one === id)) ? step('您已同意调解员先与其他人单独谈，谈完会再约您。', 'others')
          : step('轮到您：调解员想先与其他人单独谈一次，请答复是否同意。', 'you', 'answerApart');
      }
      if (mediation.slots.length === 0) return step('调解员正在安排时间，很快会请您选择。', 'mediator');
      return answered ? step('您已选好时间，等待其他人选择。', 'others') : step(`轮到您：调解员提出了${mediation.slots.length}个时间，请选出您能参加的。`, 'you', 'pickMediationTime');
    }
    case 'scheduled': case 'inSession':
      if (mediation.session?.partyIds !== undefined && !mediation.session.partyIds.some((id) => partyIds.some((mine) => mine === id))) return step('调解员正在与其他人单独谈，谈完会再约您。', 'mediator');
      if (mediation.state === 'scheduled') return step(`调解定在${mediation.session === undefined ? '约定的时间' : momentText(mediation.session.startsAt)}，请提前几分钟进入调解室。`, 'you', 'enterRoom');
      return step('调解正在进行，请进入调解室。', 'you', 'enterRoom');
    case 'signing': return signedBy(mediation, personId, partyIds)
      ? step('您已签署调解协议，等待其他人签署。', 'others') : step('轮到您：调解协议已拟好，请仔细阅读，同意的话签名。', 'you', 'signAgreement');
    default: return undefined;
  }
};

/** Track L, rules/07: before filing the other side is asked; when it has not come off, docketing is one press away. */
export const mediatedFirst: Rule = ({ head, mediation, parties }, { partyIds, isFiler }) => {
  if (head.phase !== 'preFiling' || mediation === undefined) return undefined;
  if (mediation.state === 'failed') {
    return isFiler || parties.some(({ role, partyId }) => role === 'plaintiff' && partyIds.includes(partyId))
      ? step('轮到您：诉前调解没有谈成。您可以正式立案，材料不用重新提交；也可以不办。', 'you', 'askDocketing') : step('诉前调解已经结束，没有谈成。对方可以向法院正式立案。', 'others');
  }
  const silent = partyIds.length > 0 && !partyIds.some((id) => mediation.consents?.some(({ partyId }) => partyId === id));
  return silent && mediation.acceptedAt !== undefined ? step('轮到您：对方申请在立案前调解，不收费，全凭自愿。请答复是否同意；不同意的，调解随即结束。', 'you', 'answerConsent') : undefined;
};

/** CPL 148: asked for, the court's turn; allowed, nobody's but the office of fees. */
export const withdrawing: Rule = ({ withdrawals = [] }) => {
  if (pendingWithdrawal(withdrawals) !== undefined) return step('原告已申请撤诉，等待法院裁定是否准许。', 'court');
  return suitEnded(withdrawals) ? step('法院已准许撤诉，裁定书正在送达，之后结案。', 'court') : undefined;
};

export const mediatorRules: Rule = ({ mediation, calendar }, { personId }) => {
  if (mediation?.mediatorId !== personId) return undefined;
  switch (mediation.state) {
    case 'referred': return step(`法院委托您调解本案，请答复是否接受${byDay(mediation, calendar)}。逾期不答复的，法院另行委托。`, 'you', 'acceptMediation', due(mediation, calendar));
    case 'scheduling': return mediation.track === 'L' && (mediation.consents ?? []).length < 2 ? step(`请联系对方，问清是否同意调解${byDay(mediation, calendar)}；不同意或者联系不上的，请记录原因、结束调解。`, 'you', 'proposeTimes', due(mediation, calendar))
      : mediation.slots.length === 0 ? step(`请联系各方，提出几个可选的调解时间${byDay(mediation, calendar)}。`, 'you', 'proposeTimes', due(mediation, calendar)) : step('等待各方选择时间；都选不到一起的，可以再提时间。', 'others', 'proposeTimes');
    case 'scheduled': return step(`调解定在${mediation.session === undefined ? '约定的时间' : momentText(mediation.session.startsAt)}，您可以提前进入调解室。`, 'you', 'enterRoom');
    case 'inSession': return step('调解正在进行。谈妥后请拟定协议，谈不成请记录原因。', 'you', 'enterRoom');
    case 'signing': {
      const partiesSigned = (mediation.agreement?.signatures ?? []).filter((signature) => signature.as !== 'mediator').length;
      return signedBy(mediation, personId, []) ? step('您已签署，协议生效。', 'nobody') : step(`协议已发给各方签署（已签${partiesSigned}方），各方签完后请您签署。`, 'you', 'signAgreement');
    }
    default: return step('调解工作已完成，等待法院下一步处理。', 'court');
  }
};

