import type { Viewer } from '../cases/next-step';
import { partyRoles, type Party, type Representation } from '../cases/party';
import type { AgreementClause, Mediation, MediationView } from './mediation';
import { acceptedAgents, isBound, standingsOf } from './standing';

type Participant = MediationView['participants'][number];

const participantOf = (party: Party, agencies: readonly Representation[]): Participant => {
  const [agent] = acceptedAgents(party, agencies);
  return { key: party.partyId, name: agent === undefined ? party.name : `${party.name}（代理人 ${agent.name}）`, role: partyRoles[party.role], bound: isBound(party, agencies) };
};

const unsealed = (clauses: readonly AgreementClause[]): AgreementClause[] => clauses.map(({ account, ...clause }) => (account === undefined ? clause : { ...clause, account: { holder: account.holder, bank: account.bank, tail: account.tail } }));

/** Of an account number only the last four leave the server. */
const readable = (mediation: Mediation): Mediation => (mediation.agreement === undefined ? mediation : { ...mediation, agreement: {
  ...mediation.agreement, clauses: unsealed(mediation.agreement.clauses), ...(mediation.agreement.previous === undefined ? {} : { previous: unsealed(mediation.agreement.previous) }),
} });

/** What is written for the court only (在线调解规则 21): the parties see that and why it ended, not the hints; and not who declined the case and why or would take it, nor who is to be kept from whom. */
const forParties = ({ declined: _declined, volunteers: _volunteers, screened: _screened, failure, ...rest }: Mediation): Mediation => ({ ...rest, ...(failure === undefined ? {} : { failure: { at: failure.at, ground: failure.ground, reason: failure.reason, ...(failure.undisputedFacts === undefined ? {} : { undisputedFacts: failure.undisputedFacts }) } }) });

/** The mediation as one person sees it: who takes part, and what of it is theirs. */
export const viewMediation = (mediation: Mediation, parties: readonly Party[], agencies: readonly Representation[], { personId, role }: Pick<Viewer, 'personId' | 'role'>): MediationView => {
  const mine = standingsOf(personId, parties, agencies).map(({ party }) => party.partyId);
  const asMediator = mediation.mediatorId === personId;
  const signatures = mediation.agreement?.signatures ?? [];
  const signedFor = (partyId: string) => signatures.some((signature) => signature.partyId === partyId);
  const participants = parties.map((party) => participantOf(party, agencies));
  if (mediation.mediatorId !== undefined) participants.unshift({ key: mediation.mediatorId, name: mediation.mediatorName ?? '调解员', role: '调解员', bound: true });
  return {
    ...readable(role === 'party' ? forParties(mediation) : mediation),
    mine: {
      asMediator,
      partyIds: mine,
      signed: asMediator ? signatures.some((signature) => signature.as === 'mediator') : mine.length > 0 && mine.every(signedFor),
      answered: mine.length > 0 && mediation.slots.length > 0 && mine.every((partyId) => mediation.slots.every((slot) => slot.answers[partyId] !== undefined)),
    },
    participants,
  };
};
