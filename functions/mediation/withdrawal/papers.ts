import { partyRoles, type Party } from '../../../shared/cases/party';
import { caseFees } from '../../../shared/fees/case-fees';
import { yuanText } from '../../../shared/kernel/money';
import { courtDateOf, longDate, momentText } from '../../../shared/kernel/time';
import { withdrawalGrounds, withdrawalReasons, type Withdrawal, type WithdrawalDecision } from '../../../shared/mediation/withdrawal';
import { NoticeItem, PartyItem, RefundItem, RepresentationItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import type { Block, Paper } from '../../platform/paper';
import { mediationCopy } from '../copy';
import { endsSuit } from '../domain/withdraw-suit';
import { partyLines } from '../statement-paper';
import { copy } from './copy';
import { suitOf } from './suit-of';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
const namesOf = (parties: readonly Party[], ids: readonly string[]): string => parties.filter(({ partyId }) => ids.includes(partyId)).map(({ role, name }) => `${partyRoles[role]}${name}`).join('、');
const namesIn = (parties: readonly Party[], role: Party['role']): string => parties.filter((party) => party.role === role).map(({ name }) => `${partyRoles[role]}${name}`).join('、');
const dayOf = (at: string): string => longDate(courtDateOf(at));

/** 撤诉申请书, with the signature drawn on the phone. */
export const withdrawalApplication = (record: CaseRecord, withdrawal: Omit<Withdrawal, 'documentId'>, image: Uint8Array): Paper => {
  const parties = record.all(PartyItem);
  const whole = endsSuit({ ...suitOf(record), counterclaimed: false }, withdrawal);
  const against = namesOf(parties, withdrawal.defendantIds);
  return {
    court: '',
    title: copy.applicationTitle,
    ...(record.head.caseNumber === undefined ? {} : { number: record.head.caseNumber }),
    blocks: [
      { kind: 'table', rows: [[copy.applicant, namesOf(parties, withdrawal.plaintiffIds)], [copy.against, against], [copy.caseLine, record.head.title]] },
      { kind: 'heading', text: copy.request },
      paragraph(whole ? copy.wholeSuit(against) : copy.someOf(against)),
      { kind: 'heading', text: copy.facts },
      paragraph(copy.reason(record.head.causeOfAction, withdrawalReasons[withdrawal.reason])),
      ...(withdrawal.note === undefined ? [] : [paragraph(withdrawal.note)]),
      paragraph(copy.knows),
      paragraph(copy.toCourt(court().name)),
      { kind: 'signature', label: copy.signer[withdrawal.appliedBy.as], name: withdrawal.appliedBy.name, on: mediationCopy.signedAt(momentText(withdrawal.appliedAt)), image },
    ],
    demo: record.head.demo,
  };
};

/** What is collected: half of the acceptance fee (办法 15), once the suit is over. */
const feeLine = (record: CaseRecord): Block[] => {
  const fee = caseFees(record.all(NoticeItem), record.all(RefundItem), record.head.claimAmountFen).find(({ subject }) => subject === 'claim');
  return fee?.halfFen === undefined ? [] : [paragraph(copy.fee(yuanText(fee.fullFen), yuanText(fee.halfFen), fee.payerNames.join('、')))];
};

/** 民事裁定书, 准许撤诉 / 不准许撤诉 (CPL 148, 157 I (五); 民事诉讼文书样式). */
export const withdrawalRuling = (record: CaseRecord, withdrawal: Withdrawal, { decision, judgeName, ends }: { decision: WithdrawalDecision; judgeName: string; ends: boolean }, at: Date): Paper => {
  const parties = record.all(PartyItem);
  const suit = suitOf(record);
  const applicants = namesOf(parties, withdrawal.plaintiffIds);
  const whole = endsSuit({ ...suit, counterclaimed: false }, withdrawal);
  const ground = decision.ground === undefined ? undefined : withdrawalGrounds[decision.ground];
  return {
    court: court().name,
    title: copy.rulingTitle,
    ...(record.head.caseNumber === undefined ? {} : { number: record.head.caseNumber }),
    blocks: [
      ...partyLines(parties, record.all(RepresentationItem)).map(paragraph),
      paragraph(copy.intro(namesIn(parties, 'plaintiff'), namesIn(parties, 'defendant'), record.head.causeOfAction, dayOf(record.head.acceptedAt ?? record.head.submittedAt), applicants, dayOf(withdrawal.appliedAt), whole)),
      paragraph(ground === undefined ? copy.lawful : copy.unlawful(ground.title, ground.article, decision.reason ?? '')),
      paragraph(copy.law),
      paragraph(decision.allowed ? copy.allowed(applicants, whole ? undefined : namesOf(parties, withdrawal.defendantIds)) : copy.refused(applicants)),
      ...(ends && decision.allowed ? feeLine(record) : []),
      ...(decision.allowed && whole && suit.counterclaimed ? [paragraph(copy.counterclaim)] : []),
      ...(decision.allowed && !whole ? [paragraph(copy.others)] : []),
      paragraph(copy.effect),
      { kind: 'space', points: 12 },
      { kind: 'paragraph', text: `${mediationCopy.judge}　${judgeName}`, align: 'right' },
    ],
    closing: { name: court().name, on: dayOf(at.toISOString()) },
    demo: record.head.demo,
  };
};
