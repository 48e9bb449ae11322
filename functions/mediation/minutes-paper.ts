import { partyRoles, type Party, type Representation } from '../../shared/cases/party';
import { courtDateOf, momentText } from '../../shared/kernel/time';
import type { MinutesLine, MinutesSignature } from '../../shared/mediation/minutes';
import { acceptedAgents } from '../../shared/mediation/standing';
import type { Block, Paper } from '../platform/paper';
import { dayText } from './agreement-paper';
import { mediationCopy as copy } from './copy';

export interface MinutesFacts {
  court: string; demo: boolean; caseNumber: string | undefined; startedAt: string;
  parties: readonly Party[]; agencies: readonly Representation[]; mediatorName: string; organisation: string | undefined; attendees: readonly { role: string; name: string }[]; phoned: readonly string[];
}
export interface SignedLine { signature: MinutesSignature; image: Uint8Array }

/** What may stand in the paper: said in front of everybody, and no offer. 在线调解规则 18. */
export const forThePaper = (lines: readonly MinutesLine[]): MinutesLine[] => lines.filter(({ kind, group }) => group === 'main' && kind !== 'concession');

const people = (facts: MinutesFacts): [string, string][] => [
  ...facts.parties.map((party): [string, string] => {
    const agents = acceptedAgents(party, facts.agencies).map(({ name, authority }) => `${name}（${copy.authority[authority]}）`);
    return [partyRoles[party.role], agents.length === 0 ? party.name : `${party.name}；代理人${agents.join('、')}`];
  }),
  [copy.mediator, facts.organisation === undefined ? facts.mediatorName : `${facts.mediatorName}（${facts.organisation}）`],
  ...facts.attendees.map(({ role, name }): [string, string] => [role, name]),
  ...(facts.phoned.length === 0 ? [] : [[copy.minutesPhoned, facts.phoned.join('、')] as [string, string]]),
];

const paragraphs = (lines: readonly MinutesLine[]): Block[] => (lines.length === 0 ? [{ kind: 'paragraph', text: copy.minutesNone, indent: true }] : lines.map(({ text }) => ({ kind: 'paragraph', text, indent: true })));

/** 调解笔录, 在线调解规则 22(1): the course of the talk, then the undisputed facts for themselves. */
export const minutesPaper = (facts: MinutesFacts, lines: readonly MinutesLine[], at: Date, signed?: { drawn: readonly SignedLine[]; draftHash: string }): Paper => {
  const allowed = forThePaper(lines);
  return {
    court: facts.court, title: copy.minutesTitle, ...(facts.caseNumber === undefined ? {} : { number: facts.caseNumber }), demo: facts.demo,
    blocks: [
      { kind: 'paragraph', text: copy.minutesSession(momentText(facts.startedAt)) },
      { kind: 'heading', text: copy.minutesPeople },
      { kind: 'table', rows: people(facts) },
      { kind: 'space', points: 8 },
      ...paragraphs(allowed.filter(({ kind }) => kind !== 'undisputed')),
      { kind: 'heading', text: copy.minutesUndisputed },
      ...paragraphs(allowed.filter(({ kind }) => kind === 'undisputed')),
      { kind: 'paragraph', text: copy.minutesRule, indent: true },
      ...(signed === undefined ? [] : [
        { kind: 'heading', text: copy.signatures } as const,
        ...signed.drawn.map(({ signature, image }): Block => ({ kind: 'signature', label: signature.as === 'attendee' ? copy.attendee : copy.signerOf[signature.as], name: signature.name, on: copy.signedAt(momentText(signature.signedAt)), image })),
        { kind: 'paragraph', text: copy.minutesSignedText(signed.draftHash) } as const,
      ]),
    ],
    closing: { name: facts.court, on: dayText(courtDateOf(at.toISOString())) },
  };
};
