import { partyRoles, type Party, type Representation } from '../../shared/cases/party';
import { amountInWords } from '../../shared/kernel/amount-in-words';
import { fen, yuanText } from '../../shared/kernel/money';
import { courtDateOf, momentText } from '../../shared/kernel/time';
import type { AgreementClause, AgreementSignature } from '../../shared/mediation/mediation';
import { acceptedAgents } from '../../shared/mediation/standing';
import type { Block, Paper } from '../platform/paper';
import { accountNumber } from './clause-accounts';
import { mediationCopy as copy } from './copy';

export interface AgreementFacts {
  court: string;
  demo: boolean;
  caseNumber: string | undefined;
  causeOfAction: string;
  parties: readonly Party[];
  agencies: readonly Representation[];
  mediatorName: string;
  organisation: string | undefined;
  clauses: readonly AgreementClause[];
  wantsStatement: boolean;
}
export interface DrawnSignature { signature: AgreementSignature; image: Uint8Array }

export const dayText = (on: string): string => {
  const [year, month, day] = on.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** One clause as people read it, money and day spelled out. */
export const clauseText = (clause: AgreementClause, parties: readonly Party[]): string => {
  if (clause.kind !== 'payment' || clause.amountFen === undefined || clause.dueOn === undefined) return clause.text;
  const nameOf = (partyId: string | undefined) => parties.find((party) => party.partyId === partyId)?.name ?? '';
  const who = { payer: nameOf(clause.payerPartyId), payee: nameOf(clause.payeePartyId) };
  const parts = (clause.instalments ?? []).map((part) => copy.part(dayText(part.dueOn), yuanText(part.amountFen)));
  const { account } = clause;
  return [
    clause.text, copy.payment(who.payer, who.payee, yuanText(clause.amountFen), amountInWords(fen(clause.amountFen)), dayText(clause.dueOn)),
    ...(parts.length === 0 ? [] : [copy.inParts(parts)]), ...(account === undefined ? [] : [copy.account(account.holder, account.bank, accountNumber(account))]),
  ].join('');
};

const signatureBlocks = (signed: readonly DrawnSignature[], draftHash: string, parties: readonly Party[]): Block[] => [
  { kind: 'heading', text: copy.signatures },
  ...signed.map(({ signature, image }): Block => {
    const party = parties.find((one) => one.partyId === signature.partyId);
    const label = party === undefined ? copy.signerOf[signature.as] : `${partyRoles[party.role]}${signature.as === 'agent' ? `${party.name}的${copy.signerOf.agent}` : ''}`;
    return { kind: 'signature', label, name: signature.name, on: copy.signedAt(momentText(signature.signedAt)), image };
  }),
  { kind: 'paragraph', text: copy.signedText(draftHash) },
];

/** 调解协议: as drafted for reading, or with every signature once all have signed (特邀调解规定 24). */
export const agreementPaper = (facts: AgreementFacts, at: Date, signed?: { drawn: readonly DrawnSignature[]; draftHash: string; sealedBy?: string | undefined }): Paper => ({
  court: '',
  title: copy.agreementTitle,
  ...(facts.caseNumber === undefined ? {} : { number: facts.caseNumber }),
  blocks: [
    { kind: 'table', rows: [
      ...facts.parties.map((party): [string, string] => {
        const agents = acceptedAgents(party, facts.agencies).map((agent) => `${agent.name}（${copy.authority[agent.authority]}）`);
        return [partyRoles[party.role], agents.length === 0 ? party.name : `${party.name}；代理人${agents.join('、')}`];
      }),
      [copy.mediator, facts.organisation === undefined ? facts.mediatorName : `${facts.mediatorName}（${facts.organisation}）`],
    ] },
    { kind: 'paragraph', text: copy.agreementIntro(facts.causeOfAction), indent: true },
    ...facts.clauses.map((clause, index): Block => ({ kind: 'paragraph', text: `${copy.clause(index)}　${clauseText(clause, facts.parties)}`, indent: true })),
    { kind: 'paragraph', text: facts.wantsStatement ? copy.wantsStatement : copy.noStatement, indent: true },
    { kind: 'paragraph', text: copy.notPublic, indent: true },
    { kind: 'paragraph', text: copy.agreementEnd, indent: true },
    ...(signed === undefined ? [] : signatureBlocks(signed.drawn, signed.draftHash, facts.parties)),
    ...(signed?.sealedBy === undefined ? [] : [{ kind: 'seal' as const, organisation: signed.sealedBy, use: copy.sealUse, caption: copy.sealedAt(momentText(at.toISOString())) }]),
  ],
  closing: { name: facts.court, on: dayText(courtDateOf(at.toISOString())) },
  demo: facts.demo,
});
