import type { Party } from '../../shared/cases/party';
import { partyRoles } from '../../shared/cases/party';
import { subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import { yuanText } from '../../shared/kernel/money';
import { longDate } from '../../shared/kernel/time';
import type { CourtConfig } from '../platform/court-config';
import type { Paper } from '../platform/paper';
import { copy } from './copy';

export interface Ruling { notice: FeeNotice; parties: readonly Pick<Party, 'name' | 'role' | 'partyId'>[]; causeOfAction: string; caseNumber: string; on: string; draft: boolean; judgeName?: string | undefined }

/** 民事裁定书, 按撤诉处理 (民诉法解释 213; 办法 22 last paragraph; for a top-up 解释 199). A draft says that it is one. */
export const lapseRulingPaper = ({ notice, parties, causeOfAction, caseNumber, on, draft, judgeName }: Ruling, court: Pick<CourtConfig, 'name' | 'demo'>): Paper => {
  const payer = parties.find((party) => party.partyId === notice.payerPartyId);
  const counterclaim = subjectOf(notice) === 'counterclaim';
  const who = counterclaim ? copy.ruling.counterclaimant : partyRoles[payer?.role ?? 'plaintiff'];
  return {
    court: court.name, title: draft ? copy.ruling.draftTitle : copy.ruling.title, number: caseNumber, demo: court.demo,
    blocks: [
      ...parties.map(({ name, role }) => ({ kind: 'paragraph' as const, text: `${partyRoles[role]}：${name}` })),
      { kind: 'paragraph', indent: true, text: copy.ruling.found(parties.filter(({ role }) => role === 'plaintiff').map(({ name }) => name).join('、'), parties.filter(({ role }) => role === 'defendant').map(({ name }) => name).join('、'), causeOfAction) },
      { kind: 'paragraph', indent: true, text: copy.ruling.unpaid(`${who}${notice.payerName}`, longDate(notice.receivedOn), yuanText(notice.amountFen), longDate(notice.lastDayOn)) },
      { kind: 'paragraph', indent: true, text: subjectOf(notice) === 'topUp' ? copy.ruling.lawTopUp : copy.ruling.law },
      { kind: 'paragraph', indent: true, text: counterclaim ? copy.ruling.counterclaimRuled(notice.payerName) : copy.ruling.ruled },
    ],
    closing: { name: judgeName === undefined ? court.name : `${copy.ruling.judge}${judgeName}`, on: longDate(on) },
  };
};
