import { partyRoles } from '../../../shared/cases/party';
import { courtDateOf } from '../../../shared/kernel/time';
import type { Mediation } from '../../../shared/mediation/mediation';
import { PartyItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import type { Paper } from '../../platform/paper';
import { dayText } from '../agreement-paper';
import { mediationCopy as copy } from '../copy';

/** 诉前调解告知书, 在线调解规则 7, 15: what it is, who mediates, that it is voluntary, and what comes otherwise. */
export const invitationPaper = (record: CaseRecord, mediation: Mediation, at: Date): Paper => ({
  court: court().name,
  title: copy.invitation.title,
  number: record.head.receiptNumber,
  blocks: [
    { kind: 'table', rows: [...record.all(PartyItem).map((party): [string, string] => [partyRoles[party.role], party.name]), [copy.invitation.cause, record.head.causeOfAction], [copy.mediator, `${mediation.mediatorName ?? ''}${mediation.organisation === undefined ? '' : `（${mediation.organisation}）`}`]] },
    ...copy.invitation.words(mediation.limitOn === undefined ? '' : dayText(mediation.limitOn)).map((text) => ({ kind: 'paragraph' as const, text, indent: true })),
  ],
  closing: { name: court().name, on: dayText(courtDateOf(at.toISOString())) },
  demo: record.head.demo,
});
