import { yuanText } from '../../../shared/kernel/money';
import { courtDateOf, type CourtDate } from '../../../shared/kernel/time';
import type { Obligation } from '../../../shared/mediation/performance';
import { PartyItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import type { Block, Paper } from '../../platform/paper';
import { dayText } from '../agreement-paper';
import { mediationCopy as copy } from '../copy';

export interface Breach { title: { name: string; effectiveOn: CourtDate; /** of a ruling with a number of its own */ number?: string }; broken: readonly Obligation[]; applicantIds: readonly string[]; restFen: number }

/** 强制执行申请书, CPL 247, 250: applicant, debtor, title, what is still owed after what has been confirmed as paid. */
export const enforcementPaper = (record: CaseRecord, { title, broken, applicantIds, restFen }: Breach, at: Date): Paper => {
  const parties = record.all(PartyItem);
  const names = (ids: readonly (string | undefined)[]) => parties.filter(({ partyId }) => ids.includes(partyId)).map(({ name }) => name).join('、');
  const debtors = [...new Set(broken.map(({ payerPartyId }) => payerPartyId))];
  const owedFen = broken.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
  return {
    court: '',
    title: copy.enforcementTitle,
    blocks: [
      { kind: 'table', rows: [
        [copy.applicant, names(applicantIds)],
        [copy.debtor, names(debtors) || parties.filter(({ partyId }) => !applicantIds.includes(partyId)).map(({ name }) => name).join('、')],
        [copy.basis, copy.titleLine(title.number ?? record.head.caseNumber ?? '', title.name, dayText(title.effectiveOn))],
      ] },
      { kind: 'heading', text: copy.requests },
      ...(owedFen > 0 ? [paragraph(copy.payOwed(yuanText(owedFen)))] : []),
      ...broken.filter(({ amountFen }) => amountFen === undefined).map(({ text }) => paragraph(copy.doOwed(text))),
      paragraph(copy.delayInterest),
      { kind: 'heading', text: copy.facts },
      ...broken.map((one) => paragraph(copy.brokenLine(one.clause + 1, dayText(one.dueOn), one.amountFen === undefined ? one.text : `${yuanText(one.amountFen)}元`))),
      paragraph(copy.restLine(yuanText(restFen))),
      paragraph(copy.toCourt(court().name)),
      { kind: 'signature', label: copy.applicant, name: names(applicantIds), on: dayText(courtDateOf(at.toISOString())) },
    ],
    demo: record.head.demo,
  };
};
