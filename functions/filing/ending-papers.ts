import { court } from '../platform/court-config';
import type { Block, Paper } from '../platform/paper';
import { filingCopy } from './copy';
import { dayOf } from './court-day';
import { endingCopy } from './ending-copy';

interface Facts { plaintiffs: string; defendants: string; causeOfAction: string; receiptNumber: string; reason: string; at: string }

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
const paperOf = (facts: Facts, title: string, blocks: readonly Block[]): Paper => {
  const { name, demo } = court();
  return { court: name, title, number: facts.receiptNumber, demo, blocks, closing: { name, on: dayOf(facts.at) } };
};

export const inadmissibilityPaper = (facts: Facts & { ground: { title: string; article: string }; submittedAt: string; by: string }): Paper => {
  const copy = endingCopy.inadmissibilityRuling;
  const { plaintiffs, defendants, causeOfAction: cause, ground } = facts;
  return paperOf(facts, copy.title, [
    paragraph(copy.plaintiffs(plaintiffs)),
    paragraph(copy.intro({ day: dayOf(facts.submittedAt), plaintiffs, defendants, cause })),
    paragraph(copy.found(facts.reason)),
    paragraph(copy.ruled({ plaintiffs, ground: ground.title, article: ground.article })),
    paragraph(copy.holding(plaintiffs)),
    paragraph(copy.appeal(court().upperCourt)),
    { kind: 'space', points: 12 },
    { kind: 'paragraph', text: copy.by(facts.by), align: 'right' },
  ]);
};

export const transferPaper = (facts: Facts & { to: string }): Paper => {
  const copy = endingCopy.transferNotice;
  return paperOf(facts, copy.title, [
    { kind: 'paragraph', text: filingCopy.acceptance.to(facts.plaintiffs) },
    paragraph(copy.body({ cause: facts.causeOfAction, to: facts.to, reason: facts.reason })),
    paragraph(copy.keep),
  ]);
};
