import type { CaseEvent } from '../../shared/cases/case-event';
import { yuanText } from '../../shared/kernel/money';
import { dateText, momentText } from '../../shared/kernel/time';
import { endingGrounds, type EndingGround } from '../../shared/mediation/ending';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const money = (value: unknown): string | undefined => (typeof value === 'number' ? `${yuanText(value)}元` : undefined);
const date = (value: unknown): string | undefined => (text(value) === undefined ? undefined : dateText(String(value)));
const join = (...parts: (string | undefined)[]): string | undefined => parts.filter((part) => part !== undefined).join('，') || undefined;

/** The line under an event's title, from the facts the event carries. */
export const timelineDetail = ({ type, data }: CaseEvent): string | undefined => {
  switch (type) {
    case 'CASE_ACCEPTED': return text(data['caseNumber']);
    case 'FEE_NOTICE_ISSUED': return join(money(data['amountFen']), date(data['lastDayOn']) && `最后一天${date(data['lastDayOn'])}`);
    case 'FEE_PAID': case 'FEE_OVERPAID': case 'REFUND_PROPOSED': case 'REFUND_CHECKED': case 'REFUND_APPROVED': case 'REFUND_SENT': case 'REFUND_ARRIVED': return money(data['amountFen']);
    case 'EBILL_ISSUED': return text(data['billNumber']) && `票据号码${text(data['billNumber'])}`;
    case 'SERVICE_ORDERED': case 'SERVICE_DELIVERED': case 'SERVICE_OPENED': case 'SERVICE_READ': case 'SERVICE_OBJECTED': return text(data['addresseeName']);
    case 'SERVICE_CONFIRMED': return join(text(data['addresseeName']), date(data['effectiveOn']) && `${date(data['effectiveOn'])}生效`);
    case 'MEDIATION_SCHEDULED': return text(data['startsAt']) && momentText(String(data['startsAt']));
    case 'MEDIATION_REFERRED': return text(data['mediatorName']);
    case 'MEDIATION_STATEMENT_EFFECTIVE': return date(data['effectiveOn']);
    case 'JUDGE_ASSIGNED': case 'JUDGE_RECUSED': return text(data['judgeName']);
    case 'FILING_TRANSFERRED': return text(data['court']) && `请向${text(data['court'])}起诉`;
    case 'JURISDICTION_RULED': return join(text(data['resultTitle']), text(data['court']));
    case 'JURISDICTION_RULING_EFFECTIVE': return join(text(data['resultTitle']), text(data['howTitle']));
    case 'FILING_RETURNED': return date(data['dueOn']) && `请于${date(data['dueOn'])}前补正`;
    case 'MEDIATION_FAILED': return text(data['ground']) && endingGrounds[data['ground'] as EndingGround].title;
    case 'FILING_TAKEN_UP': return date(data['reviewDueOn']) && `最晚${date(data['reviewDueOn'])}答复`;
    case 'WITHDRAWAL_RULED': return data['allowed'] === true ? '准许撤诉' : '不准许撤诉';
    case 'FEE_GOES_WITH_FILE': return join(money(data['amountFen']), text(data['court']) && `移交${text(data['court'])}`);
    case 'FEE_NOTICE_CANCELLED': return money(data['amountFen']);
    case 'MEDIATION_EXTENSION_PROPOSED': case 'MEDIATION_EXTENDED': return date(data['until']) && `到${date(data['until'])}`;
    case 'FILING_DECLARED_INADMISSIBLE': case 'SECOND_RETURN_ASKED': case 'SECOND_RETURN_APPROVED': case 'SECOND_RETURN_REFUSED': case 'REFUND_REJECTED': case 'DEADLINE_EXTENDED': return text(data['reason']);
    case 'DATE_RECKONED_AGAIN': return data['oldOn'] === data['newOn'] ? `${text(data['title'])}确定为${date(data['newOn'])}` : `${text(data['title'])}由${date(data['oldOn'])}改为${date(data['newOn'])}`;
    default: return undefined;
  }
};
