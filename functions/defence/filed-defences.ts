import { compareRows } from '../../shared/defence/compare-rows';
import type { AnswerRow, Defence, FiledDefence } from '../../shared/defence/defence';
import { defenceForm } from '../../shared/defence/defence-form';
import { formRows } from '../../shared/filing/form-rows';
import { DefenceItem, PartyItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { theClaim, type TheClaim } from './the-claim';
import { answersOf } from './view-defence';

/** An answer stands beside the claim; the other papers say what they say. */
const rowsOf = (defence: Defence, { form, said }: TheClaim): AnswerRow[] => {
  const answers = answersOf(defence);
  if (defence.kind === 'answer') return compareRows(form, said, answers);
  return formRows(defenceForm(defence.kind, form, said), answers).map(({ section, label, items }, index) => ({ code: `row.${index}`, section, title: label, claim: [], stance: 'silent', text: items.map(({ value }) => value).join('\n') }));
};

/** Drafts are nobody's business; what was filed is everybody's in the case. */
export const filedDefences = (record: CaseRecord): { items: FiledDefence[] } => {
  const filed = record.all(DefenceItem).filter(({ receipt }) => receipt !== undefined);
  if (filed.length === 0) return { items: [] };
  const claim = theClaim(record);
  return {
    items: filed.flatMap((defence): FiledDefence[] => {
      const party = record.one(PartyItem, defence.partyId);
      const { receipt } = defence;
      if (party === undefined || receipt === undefined) return [];
      return [{
        partyId: party.partyId, partyName: party.name, role: party.role, kind: defence.kind, filedAt: receipt.filedAt, by: receipt.by, late: receipt.late, documentId: receipt.documentId,
        rows: rowsOf(defence, claim), evidence: defence.files.map(({ evidenceName }) => evidenceName),
      }];
    }).toSorted((a, b) => a.filedAt.localeCompare(b.filedAt)),
  };
};
