import { partyRoles } from '../../../shared/cases/party';
import { courtDateOf } from '../../../shared/kernel/time';
import type { Mediation } from '../../../shared/mediation/mediation';
import { PartyItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import type { Block, Paper } from '../../platform/paper';
import { clauseText, dayText } from '../agreement-paper';
import { mediationCopy as copy } from '../copy';

/** 司法确认申请书, 解释 353–354: the parties, the agreement, who mediated; the proof of mediation is the agreement itself with its signatures. */
export const applicationPaper = (record: CaseRecord, mediation: Mediation, at: Date): Paper => {
  const parties = record.all(PartyItem);
  const { agreement } = mediation;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
  return {
    court: '',
    title: copy.confirmationApplication,
    blocks: [
      { kind: 'table', rows: [...parties.map((party): [string, string] => [`${copy.confirmationApplicant}（${partyRoles[party.role]}）`, [party.name, party.idNumberMasked ?? party.creditCode, party.domicileMasked].filter((part) => part !== undefined).join('，')]), [copy.mediator, `${mediation.mediatorName ?? ''}${mediation.organisation === undefined ? '' : `（${mediation.organisation}）`}`]] },
      { kind: 'heading', text: copy.requests },
      paragraph(copy.confirmationRequest(agreement?.effectiveAt === undefined ? '' : dayText(courtDateOf(agreement.effectiveAt)))),
      { kind: 'heading', text: copy.facts },
      ...(agreement?.clauses ?? []).map((clause, index) => paragraph(`${copy.clause(index)}　${clauseText(clause, parties)}`)),
      paragraph(copy.confirmationPromise),
      paragraph(copy.toCourt(court().name)),
    ],
    closing: { name: parties.map(({ name }) => name).join('、'), on: dayText(courtDateOf(at.toISOString())) },
    demo: record.head.demo,
  };
};
