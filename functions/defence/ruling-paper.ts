import { partyRoles, type Party } from '../../shared/cases/party';
import { jurisdictionBases, type ObjectionDecision } from '../../shared/defence/jurisdiction-ruling';
import { yuanText } from '../../shared/kernel/money';
import { PartyItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { courtQuote } from '../cases/court-quote';
import { court } from '../platform/court-config';
import type { Block, Paper } from '../platform/paper';
import { dayOf } from './defence-papers';
import { rulingCopy as copy } from './ruling-copy';

interface Ruling { decision: ObjectionDecision; objector: Pick<Party, 'name' | 'role'>; asksFor: string; grounds: string; judgeName: string; appealable: boolean; at: Date }

/** 民事裁定书 on an objection to jurisdiction, CPL 130 I, 157 I (二). */
export const rulingPaper = (record: CaseRecord, { decision, objector, asksFor, grounds, judgeName, appealable, at }: Ruling): Paper => {
  const { name, upperCourt } = court();
  const { head } = record;
  const parties = record.all(PartyItem);
  const names = (role: Party['role']) => parties.filter((party) => party.role === role).map((party) => party.name).join('、');
  const who = `${partyRoles[objector.role]}${objector.name}`;
  const basis = jurisdictionBases[decision.basis];
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
  return {
    court: name, title: copy.title, number: head.caseNumber ?? head.receiptNumber, demo: head.demo,
    blocks: [
      ...parties.map((party): Block => ({ kind: 'paragraph', text: `${partyRoles[party.role]}：${party.name}` })),
      paragraph(copy.intro(names('plaintiff'), names('defendant'), head.causeOfAction, dayOf(head.acceptedAt ?? head.submittedAt))),
      paragraph(copy.objected(who, asksFor, grounds)),
      paragraph(copy.found(decision.reason, basis.title, basis.article)),
      paragraph(`${copy.law[decision.result](who)}${copy.under(basis.article)}`),
      paragraph(decision.result === 'dismissed' ? copy.ruled.dismissed(who) : copy.ruled.transferred(who, decision.court ?? '')),
      ...(decision.result === 'dismissed' ? [paragraph(copy.fee(yuanText(courtQuote({ kind: 'jurisdiction_objection_failed' }).feeFen), who))] : []),
      paragraph(appealable ? copy.appeal(upperCourt) : copy.atOnce),
      { kind: 'space', points: 12 },
      { kind: 'paragraph', text: `${copy.judge}　${judgeName}`, align: 'right' },
    ],
    closing: { name, on: dayOf(at.toISOString()) },
  };
};
