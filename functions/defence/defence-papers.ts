import { intentFailures, type IntentFailure } from '../../shared/filing/filing-intent';
import type { Party } from '../../shared/cases/party';
import type { DefenceKind } from '../../shared/defence/defence';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { formRows } from '../../shared/filing/form-rows';
import { courtDateOf, momentText } from '../../shared/kernel/time';
import { PartyItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { elementPaper } from '../cases/element-paper';
import { court } from '../platform/court-config';
import type { Paper } from '../platform/paper';
import { unseal } from '../platform/sealing';
import { copy } from './copy';

export const dayOf = (at: string): string => {
  const [year = '', month = '', day = ''] = courtDateOf(at).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

const shown = (sealed: string | undefined, purpose: string): string => (sealed === undefined ? '' : unseal(sealed, purpose));

/** The party as its own paper names it, in full: it is their own statement to the court. */
const partyItems = (party: Party): { label: string; value: string }[] => [
  { label: copy.fields.name, value: party.name },
  { label: copy.fields.idNumber, value: shown(party.idNumberSealed, 'idNumber') }, { label: copy.fields.creditCode, value: party.creditCode ?? '' },
  { label: copy.fields.legalRepresentative, value: party.legalRepresentative ?? '' },
  { label: copy.fields.phone, value: shown(party.phoneSealed, 'phone') }, { label: copy.fields.domicile, value: shown(party.domicileSealed, 'address') },
].filter(({ value }) => value !== '');

interface Facts { record: CaseRecord; kind: DefenceKind; party: Party; form: FormDefinition; answers: Answers; evidence: readonly string[]; signature: { name: string; image: Uint8Array; on: string } }

/** The answer (objection, counterclaim) in the layout of the official forms. */
export const defencePaper = ({ record, kind, party, form, answers, evidence, signature }: Facts): Paper => {
  const { caseNumber, receiptNumber, causeOfAction, demo } = record.head;
  const plaintiffs = record.all(PartyItem).filter(({ role }) => role === 'plaintiff').map(({ name }) => name).join('、');
  const row = (label: string, value: string) => ({ sectionTitle: copy.parties, label, items: [{ label: '', value }] });
  return elementPaper({
    title: copy.titles[kind], cause: causeOfAction, demo, signedBy: copy.signedBy[kind], signature,
    front: [[copy.instructionsTitle, copy.instructions.join('\n')], [copy.warningTitle, copy.warning]],
    rows: [
      row(copy.caseLabel, caseNumber ?? receiptNumber), row(copy.court, court().name),
      { sectionTitle: copy.parties, label: copy.party[kind], items: partyItems(party) }, row(copy.other[kind], plaintiffs),
      ...formRows(form, answers, evidence),
    ],
  });
};

export interface ReceiptFacts { receiptNumber: string; filedAt: string; completedAt?: string; because?: IntentFailure; by: string; partyName: string; caseNumber: string; kind: DefenceKind; late: boolean; files: readonly { name: string; sha256: string }[]; verifyUrl: string; code: string }

export const receiptPaper = (facts: ReceiptFacts): Paper => {
  const { name, demo } = court();
  const words = copy.receipt;
  return {
    court: name, title: words.title, number: facts.receiptNumber, demo,
    blocks: [
      { kind: 'table', rows: [[words.number, facts.receiptNumber], [words.at, momentText(facts.filedAt)], ...(facts.completedAt === undefined || facts.because === undefined ? [] : [[words.firstPress, words.counts(momentText(facts.filedAt), momentText(facts.completedAt), intentFailures[facts.because])] as [string, string]]), [words.case, facts.caseNumber], [words.by, facts.by], [words.for, facts.partyName], [words.what, copy.titles[facts.kind]], [words.late, facts.late ? words.isLate : words.inTime]] },
      { kind: 'heading', text: words.filesTitle },
      { kind: 'grid', head: words.head, widths: [1, 5, 7], rows: facts.files.map((file, index) => [String(index + 1), file.name, file.sha256]) },
      { kind: 'heading', text: words.nextTitle },
      { kind: 'paragraph', text: words.next, indent: true },
      ...(facts.kind === 'counterclaim' ? [{ kind: 'paragraph' as const, text: words.counterclaim, indent: true }] : []),
      { kind: 'table', rows: [[words.code, facts.code]] },
      { kind: 'qr', text: facts.verifyUrl, caption: words.check },
    ],
    closing: { name, on: dayOf(facts.filedAt) },
  };
};
