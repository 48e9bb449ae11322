import type { Defence, DefenceKind, DefenceView } from '../../shared/defence/defence';
import { defenceForm } from '../../shared/defence/defence-form';
import { checkAnswers } from '../../shared/filing/check-answers';
import type { Answers, Finding, FormDefinition } from '../../shared/filing/form';
import { CourtError } from '../../shared/kernel/errors';
import { fenFromYuan } from '../../shared/kernel/money';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import type { FeeQuote } from '../../shared/fees/fee-quote';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { courtQuote } from '../cases/court-quote';
import { defenceOf } from './defence-store';
import { lastDayOf, standingOf, type Standing } from './standing';
import { theClaim, type TheClaim } from './the-claim';

/** Everything about one paper of one defendant that its doors decide by. */
export interface Writing { standing: Standing; claim: TheClaim; form: FormDefinition; defence: Defence | undefined; answers: Answers; findings: Finding[]; lastDayOn: CourtDate | undefined }

export const answersOf = (defence: Pick<Defence, 'answers'> | undefined): Answers => Object.fromEntries(Object.entries(defence?.answers ?? {}).map(([path, { value }]) => [path, value]));

export const writingOf = async (record: CaseRecord, caller: Caller, kind: DefenceKind, at: Date): Promise<Writing> => {
  const standing = standingOf(record, caller);
  const claim = theClaim(record);
  const form = defenceForm(kind, claim.form, claim.said);
  const defence = defenceOf(record, standing.party.partyId, kind);
  const answers = answersOf(defence);
  const findings = checkAnswers(form, answers, { today: courtDateOf(at.toISOString()) });
  return { standing, claim, form, defence, answers, findings, lastDayOn: await lastDayOf(record, standing.party, at) };
};

/** 办法 18: half of its own fee; nothing to show while the amount makes no claim. */
const quoteOf = (record: CaseRecord, kind: DefenceKind, answers: Answers): FeeQuote | undefined => {
  const amountFen = kind === 'counterclaim' ? fenFromYuan(answers['counterclaim.amount'] ?? '') : undefined;
  if (amountFen === undefined || amountFen === 0) return undefined;
  try {
    return courtQuote({ kind: record.head.feeKind, amountFen, halved: true });
  } catch (cause) {
    if (cause instanceof CourtError) return undefined;
    throw cause;
  }
};

export const viewWriting = (record: CaseRecord, kind: DefenceKind, { standing, claim, defence, answers, findings, lastDayOn }: Writing): DefenceView => {
  const { caseId, caseNumber, receiptNumber, title, causeOfAction } = record.head;
  const quote = quoteOf(record, kind, answers);
  return {
    caseId, caseNumber: caseNumber ?? receiptNumber, title, causeOfAction, kind, partyId: standing.party.partyId, partyName: standing.party.name,
    complaint: claim.said, answers, files: defence?.files ?? [], findings: defence?.receipt === undefined ? findings : [],
    ...(lastDayOn === undefined ? {} : { dueOn: lastDayOn }), ...(quote === undefined ? {} : { quote }),
    ...(defence === undefined ? {} : { savedAt: defence.updatedAt }),
    ...(defence?.signature === undefined ? {} : { signature: defence.signature }), ...(defence?.receipt === undefined ? {} : { receipt: defence.receipt }),
  };
};
