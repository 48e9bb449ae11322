import { partyRoles } from '../../../shared/cases/party';
import { courtDateOf } from '../../../shared/kernel/time';
import type { Confirmation, ConfirmationObjection, ObjectionDecision } from '../../../shared/mediation/confirmation';
import { PartyItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import type { Block, Paper } from '../../platform/paper';
import { dayText } from '../agreement-paper';
import { mediationCopy } from '../copy';

const copy = mediationCopy.objection;

/** 民事裁定书 on an objection to a confirmation, 解释 372; of the same number, its second. */
export const objectionRulingPaper = (record: CaseRecord, { ruling }: Confirmation, { name, partyId, reason }: ConfirmationObjection, { decision, judgeName }: { decision: ObjectionDecision; judgeName: string }, at: Date): Paper => {
  const parties = record.all(PartyItem);
  const number = ruling?.caseNumber ?? '';
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
  return {
    court: court().name,
    title: mediationCopy.rulingTitle,
    number: copy.number(number),
    blocks: [
      paragraph(`${partyId === undefined ? copy.other : copy.party}：${name}`),
      ...parties.filter((party) => party.partyId !== partyId).map((party) => paragraph(`${mediationCopy.confirmationApplicant}（${partyRoles[party.role]}）：${party.name}`)),
      paragraph(copy.intro(name, number)),
      paragraph(copy.says(name, reason)),
      paragraph(copy.finds(decision.reason)),
      ...(decision.upheld ? [paragraph(copy.revoked(number)), paragraph(copy.afterwards)] : [paragraph(copy.dismissed(name))]),
      { kind: 'space', points: 12 },
      { kind: 'paragraph', text: `${mediationCopy.judge}　${judgeName}`, align: 'right' },
    ],
    closing: { name: court().name, on: dayText(courtDateOf(at.toISOString())) },
    demo: record.head.demo,
  };
};
