import { lettersTo } from '../../shared/filing/letters-to';
import { partiesOf } from '../../shared/filing/parties-of';
import { intentFailures, type IntentFailure } from '../../shared/filing/filing-intent';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { yuanText } from '../../shared/kernel/money';
import { momentText } from '../../shared/kernel/time';
import { court } from '../platform/court-config';
import type { Paper } from '../platform/paper';
import { filingCopy } from './copy';
import { dayOf, dayText } from './court-day';

interface Signature { name: string; image: Uint8Array; on: string }
interface AddressFacts {
  form: FormDefinition; answers: Answers; receiptNumber: string; signature: Signature;
  addressForService: { confirmedAt: string; electronicService: 'given' | 'refused'; noticeVersion: string };
  /** plaintiffs who answered for themselves, by their path */
  others: readonly { path: string; electronicService: 'given' | 'refused'; signature: Signature }[];
}

/** 送达地址确认书: the plaintiff's own address, and consent as a separate answer (民诉法解释 136). */
export const addressPaper = ({ form, answers, receiptNumber, signature, addressForService, others }: AddressFacts): Paper => {
  const copy = filingCopy.address;
  const plaintiffs = partiesOf(form, answers).filter(({ role }) => role === 'plaintiff');
  return {
    court: court().name, title: copy.title, demo: court().demo,
    blocks: [
      {
        kind: 'table', rows: [
          [copy.case, form.cause], [copy.receipt, receiptNumber],
          ...plaintiffs.flatMap(({ name, phone, path, ...lives }): [string, string][] => {
            const own = others.find((other) => other.path === path);
            return [[copy.party, name], [copy.phone, phone ?? ''], [copy.postal, lettersTo(lives)], ...(own === undefined ? [] : [[copy.electronic, copy[own.electronicService]] as [string, string]])];
          }),
          [others.length === 0 ? copy.electronic : copy.electronicOf(signature.name), copy[addressForService.electronicService]], [copy.notice, addressForService.noticeVersion], [copy.confirmedAt, momentText(addressForService.confirmedAt)],
        ],
      },
      ...copy.told.map((text) => ({ kind: 'paragraph' as const, text })),
      ...[signature, ...others.map((other) => other.signature)].map((one) => ({ kind: 'signature' as const, label: copy.signedBy, ...one })),
    ],
  };
};

export interface ReceiptFacts {
  receiptNumber: string; submittedAt: string; completedAt?: string; because?: IntentFailure; by: string; causeOfAction: string; title: string; claimAmountFen: number; reviewDueOn: string; verifyUrl: string; code: string;
  files: readonly { name: string; sha256: string }[];
}

export const receiptPaper = (facts: ReceiptFacts): Paper => {
  const copy = filingCopy.receipt;
  const { name, demo } = court();
  return {
    court: name, title: copy.title, number: facts.receiptNumber, demo,
    blocks: [
      { kind: 'table', rows: [[copy.number, facts.receiptNumber], [copy.at, momentText(facts.submittedAt)], ...(facts.completedAt === undefined || facts.because === undefined ? [] : [[copy.firstPress, copy.counts(momentText(facts.submittedAt), momentText(facts.completedAt), intentFailures[facts.because])] as [string, string]]), [copy.by, facts.by], [copy.cause, facts.causeOfAction], [copy.parties, facts.title], [copy.amount, `${yuanText(facts.claimAmountFen)}${copy.yuan}`]] },
      { kind: 'heading', text: copy.filesTitle },
      { kind: 'grid', head: copy.filesHead, widths: [1, 5, 7], rows: facts.files.map((file, index) => [String(index + 1), file.name, file.sha256]) },
      { kind: 'heading', text: copy.nextTitle },
      { kind: 'paragraph', text: copy.next(dayText(facts.reviewDueOn)), indent: true },
      { kind: 'paragraph', text: copy.paper, indent: true },
      { kind: 'table', rows: [[copy.code, facts.code]] },
      { kind: 'qr', text: facts.verifyUrl, caption: copy.check },
    ],
    closing: { name, on: dayOf(facts.submittedAt) },
  };
};

export const acceptancePaper = (facts: { plaintiffs: string; defendants: string; causeOfAction: string; caseNumber: string; procedure: 'summary' | 'ordinary' | 'smallClaims'; at: string }): Paper => {
  const copy = filingCopy.acceptance;
  const { name, demo } = court();
  return {
    court: name, title: copy.title, number: facts.caseNumber, demo,
    blocks: [
      { kind: 'paragraph', text: copy.to(facts.plaintiffs) },
      { kind: 'paragraph', text: copy.body({ ...facts, cause: facts.causeOfAction, on: dayOf(facts.at) }) + copy.procedure[facts.procedure], indent: true },
      ...copy.points.map((text) => ({ kind: 'paragraph' as const, text, indent: true })),
    ],
    closing: { name, on: dayOf(facts.at) },
  };
};

export const correctionPaper = (facts: { plaintiffs: string; causeOfAction: string; receiptNumber: string; dueOn: string; items: readonly { label: string; reason: string }[]; at: string }): Paper => {
  const copy = filingCopy.correction;
  const { name, demo } = court();
  return {
    court: name, title: copy.title, number: facts.receiptNumber, demo,
    blocks: [
      { kind: 'paragraph', text: filingCopy.acceptance.to(facts.plaintiffs) },
      { kind: 'paragraph', text: copy.body(facts.causeOfAction, dayText(facts.dueOn)), indent: true },
      { kind: 'grid', head: copy.head, widths: [1, 4, 8], rows: facts.items.map(({ label, reason }, index) => [String(index + 1), label, reason]) },
      { kind: 'paragraph', text: copy.basis },
    ],
    closing: { name, on: dayOf(facts.at) },
  };
};
