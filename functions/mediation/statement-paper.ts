import { partyRoles, type Party, type Representation } from '../../shared/cases/party';
import { courtDateOf } from '../../shared/kernel/time';
import type { AgreementClause } from '../../shared/mediation/mediation';
import { acceptedAgents } from '../../shared/mediation/standing';
import type { Block, Paper } from '../platform/paper';
import { unseal } from '../platform/sealing';
import { clauseText, dayText } from './agreement-paper';
import { bornAndSex } from './born-and-sex';
import { mediationCopy as copy } from './copy';

export interface StatementFacts {
  court: string;
  demo: boolean;
  caseNumber: string;
  causeOfAction: string;
  acceptedAt: string;
  parties: readonly Party[];
  agencies: readonly Representation[];
  claims: readonly string[];
  clauses: readonly AgreementClause[];
  /** one line for each fee */
  fees: readonly string[];
  judgeName: string;
}

/** Name, sex, birthday, ID number (masked), domicile; an organization with its code and representative: 民事诉讼文书样式, 民事调解书. */
const identityOf = (party: Party): string => {
  const domicile = party.domicileSealed === undefined ? undefined : unseal(party.domicileSealed, 'address');
  if (party.kind === 'organization') {
    return copy.organizationLine(party.name, [
      ...(domicile === undefined ? [] : [copy.seat(domicile)]),
      ...(party.creditCode === undefined ? [] : [copy.creditCode(party.creditCode)]),
      ...(party.legalRepresentative === undefined ? [] : [copy.representative(party.legalRepresentative)]),
    ]);
  }
  const known = party.idNumberSealed === undefined ? undefined : bornAndSex(unseal(party.idNumberSealed, 'idNumber'));
  return copy.personLine(party.name, [
    ...(known === undefined ? [] : [copy[known.sex], copy.born(...known.born)]),
    ...(domicile === undefined ? [] : [copy.domicile(domicile)]),
    ...(party.idNumberMasked === undefined ? [] : [copy.idNumber(party.idNumberMasked)]),
  ]);
};

const names = (parties: readonly Party[], isPlaintiff: boolean) =>
  parties.filter((party) => (party.role === 'plaintiff') === isPlaintiff).map((party) => `${partyRoles[party.role]}${party.name}`).join('、');

/** The parties as a court paper names them, the plaintiffs first, each with the agents the court has accepted. */
export const partyLines = (parties: readonly Party[], agencies: readonly Representation[]): string[] => (['plaintiff', 'defendant', 'thirdParty'] as const).flatMap((role) => parties.filter((party) => party.role === role)).flatMap((party) => [
  `${partyRoles[party.role]}：${identityOf(party)}`,
  ...acceptedAgents(party, agencies).map((agent) => `${copy.agentLabel(party.name)}：${agent.name}，${copy.authority[agent.authority]}。`),
]);

/** 民事调解书, CPL 100: claims, facts of the mediation, the agreement, the fee and who bears it. */
export const statementPaper = (facts: StatementFacts, at: Date): Paper => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
  return {
    court: facts.court,
    title: copy.statementTitle,
    number: facts.caseNumber,
    blocks: [
      ...partyLines(facts.parties, facts.agencies).map(paragraph),
      { kind: 'heading', text: copy.claims },
      ...facts.claims.map(paragraph),
      paragraph(copy.statementIntro(names(facts.parties, true), names(facts.parties, false), facts.causeOfAction, dayText(courtDateOf(facts.acceptedAt)))),
      ...facts.clauses.map((clause, index) => paragraph(`${copy.clause(index)}　${clauseText(clause, facts.parties)}`)),
      ...facts.fees.map(paragraph),
      paragraph(copy.lawful),
      paragraph(copy.effect),
      { kind: 'space', points: 12 },
      { kind: 'paragraph', text: `${copy.judge}　${facts.judgeName}`, align: 'right' },
    ],
    closing: { name: facts.court, on: dayText(courtDateOf(at.toISOString())) },
    demo: facts.demo,
  };
};
