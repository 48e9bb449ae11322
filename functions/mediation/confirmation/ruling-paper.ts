import { partyRoles } from '../../../shared/cases/party';
import { courtDateOf } from '../../../shared/kernel/time';
import { confirmationGrounds, type ConfirmationDecision } from '../../../shared/mediation/confirmation';
import type { Mediation } from '../../../shared/mediation/mediation';
import { PartyItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import type { Block, Paper } from '../../platform/paper';
import { clauseText, dayText } from '../agreement-paper';
import { mediationCopy as copy } from '../copy';

export interface Ruling { decision: ConfirmationDecision; caseNumber: string; judgeName: string }

/** 民事裁定书（司法确认）, CPL 206; 解释 372 tells how to object. */
export const rulingPaper = (record: CaseRecord, mediation: Mediation, { decision, caseNumber, judgeName }: Ruling, at: Date): Paper => {
  const parties = record.all(PartyItem);
  const { agreement } = mediation;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
  const ground = decision.ground === undefined ? undefined : confirmationGrounds[decision.ground];
  const effectiveOn = agreement?.effectiveAt === undefined ? '' : dayText(courtDateOf(agreement.effectiveAt));
  return {
    court: court().name,
    title: copy.rulingTitle,
    number: caseNumber,
    blocks: [
      ...parties.map((party) => paragraph(`${copy.confirmationApplicant}（${partyRoles[party.role]}）：${party.name}`)),
      paragraph(copy.rulingIntro(parties.map(({ name }) => name).join('、'), effectiveOn, mediation.mediatorName ?? '')),
      ...(agreement?.clauses ?? []).map((clause, index) => paragraph(`${copy.clause(index)}　${clauseText(clause, parties)}`)),
      ...(ground === undefined ? [paragraph(copy.rulingLawful)] : [paragraph(copy.rulingGround(ground.title, ground.article, decision.reason ?? ''))]),
      paragraph(copy.rulingResult[decision.result](effectiveOn)),
      paragraph(copy.rulingAfter[decision.result]),
      { kind: 'space', points: 12 },
      { kind: 'paragraph', text: `${copy.judge}　${judgeName}`, align: 'right' },
    ],
    closing: { name: court().name, on: dayText(courtDateOf(at.toISOString())) },
    demo: record.head.demo,
  };
};
