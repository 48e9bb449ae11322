import { partyRoles, type Party } from '../../shared/cases/party';
import type { CaseHead } from '../../shared/cases/court-case';
import type { DocumentKind } from '../../shared/documents/case-document';
import { courtDateOf } from '../../shared/kernel/time';
import type { CourtConfig } from '../platform/court-config';
import type { Block, Paper } from '../platform/paper';
import { papersCopy as words } from './papers-copy';

type Court = Pick<CourtConfig, 'name' | 'hotline' | 'address' | 'demo'>;
interface Facts { court: Court; head: CaseHead; parties: readonly Party[]; addressee: Party; /** of the service these papers go with, for whoever holds them on paper */ code: string; openUrl: string; on: string }

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
const heading = (text: string): Block => ({ kind: 'heading', text });

/** "2026年11月23日", as papers are dated. */
export const dayOf = (on: string): string => {
  const [year, month, day] = on.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

const plaintiffsOf = (parties: readonly Party[]) => `${partyRoles.plaintiff}${parties.filter((party) => party.role === 'plaintiff').map((party) => party.name).join('、')}`;

const paper = ({ court, head, addressee, on }: Facts, title: string, blocks: readonly Block[]): Paper => ({
  court: court.name, title, number: head.caseNumber ?? head.receiptNumber, demo: head.demo,
  blocks: [{ kind: 'paragraph', text: words.to(addressee.name) }, ...blocks],
  closing: { name: court.name, on: dayOf(on) },
});

/** 应诉通知书, CPL 128: the defence period, jurisdiction, evidence, agents. */
const noticeToRespond = (facts: Facts): Paper => {
  const { court, head, parties } = facts;
  const acceptedOn = dayOf(courtDateOf(head.acceptedAt ?? head.submittedAt));
  return paper(facts, words.respondTitle, [
    paragraph(words.respondIntro(plaintiffsOf(parties), head.causeOfAction, acceptedOn)),
    ...words.respond(words.evidenceTerm[head.procedure ?? 'summary'], court.hotline).map(paragraph),
    { kind: 'qr', text: facts.openUrl, caption: words.codeCaption, beside: [words.codeLabel(facts.code), words.codeUse, words.codeFor(facts.addressee.name)] },
  ]);
};

const rightsNotice = (facts: Facts): Paper => paper(facts, words.rightsTitle, [
  paragraph(words.rightsIntro),
  heading(words.rightsHeading), ...words.rights.map(paragraph),
  heading(words.dutiesHeading), ...words.duties.map(paragraph),
  heading(words.onlineHeading), ...words.online.map(paragraph),
]);

/** 先行调解告知书, CPL 125: offered, never imposed. */
const mediationInvitation = (facts: Facts): Paper => paper(facts, words.mediationTitle, [
  paragraph(words.mediationIntro(plaintiffsOf(facts.parties), facts.head.causeOfAction)),
  ...words.mediation.map(paragraph),
  paragraph(words.contact(facts.court.name, facts.court.hotline, facts.court.address)),
]);

/** The court's own papers that go with a complaint, each addressed to one person. */
export const complaintPapers = (facts: Facts): { kind: DocumentKind; paper: Paper }[] => [
  { kind: 'noticeToRespond', paper: noticeToRespond(facts) },
  { kind: 'rightsNotice', paper: rightsNotice(facts) },
  { kind: 'mediationInvitation', paper: mediationInvitation(facts) },
];
