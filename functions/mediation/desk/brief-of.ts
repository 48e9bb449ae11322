import { partyRoles } from '../../../shared/cases/party';
import { compareRows } from '../../../shared/defence/compare-rows';
import { formRows } from '../../../shared/filing/form-rows';
import { formOf } from '../../../shared/filing/forms';
import type { CaseBrief } from '../../../shared/mediation/desk-contract';
import { acceptedAgents, isBound } from '../../../shared/mediation/standing';
import { DefenceItem, FilingItem, MinutesItem, PartyItem, RepresentationItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { claimsOf } from '../claims-of';

const plain = (answers: Readonly<Record<string, { value: string }>>): Record<string, string> => Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]));

/** From what was filed, nothing typed again. Facts and answers hold no personal numbers: those stand with the parties, and are left out. */
export const briefOf = (record: CaseRecord): CaseBrief => {
  const { head } = record;
  const agencies = record.all(RepresentationItem);
  const form = formOf(head.causeOfAction);
  const said = plain(record.one(FilingItem)?.answers ?? {});
  const rows = form === undefined ? [] : formRows(form, said).filter(({ section }) => section === 'facts');
  return {
    title: head.title, causeOfAction: head.causeOfAction, number: head.caseNumber ?? head.receiptNumber, claimAmountFen: head.claimAmountFen,
    parties: record.all(PartyItem).map((party) => ({ role: partyRoles[party.role], name: party.name, agents: acceptedAgents(party, agencies).map(({ name }) => name), bound: isBound(party, agencies) })),
    claims: claimsOf(record),
    facts: rows.map(({ label, items }) => ({ label, text: items.map((item) => (item.label === '' || item.label === label ? item.value : `${item.label}：${item.value}`)).join('\n') })).filter(({ text }) => text !== '无'),
    answers: form === undefined ? [] : record.all(DefenceItem).filter(({ kind, receipt }) => kind === 'answer' && receipt !== undefined).map((defence) => {
      const compared = compareRows(form, said, plain(defence.answers));
      return { name: record.one(PartyItem, defence.partyId)?.name ?? '', agreed: compared.filter(({ stance }) => stance === 'agreed').map(({ title }) => title), disputed: compared.filter(({ stance }) => stance === 'disputed') };
    }),
    undisputed: record.all(MinutesItem).filter(({ filedAt }) => filedAt !== undefined).flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'undisputed').map(({ text }) => text)),
  };
};
