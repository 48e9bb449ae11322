import type { CaseView } from '@shared/cases/court-case';
import { courtDateOf, dateText } from '@shared/kernel/time';
import type { TimelineMark } from '../../ui/timeline';
import { copy } from './copy';

const ahead = ['FEE_PAID', 'SERVICE_CONFIRMED', 'MEDIATION_SCHEDULED', 'CASE_CLOSED'] as const;

/** The facts, newest first; before them what is still to come in this kind of case. */
export const timelineMarks = ({ timeline, head }: Pick<CaseView, 'timeline' | 'head'>, thisYear: string): TimelineMark[] => {
  const happened = new Set(timeline.map(({ type }) => type));
  const open = head.phase === 'open' ? ahead.filter((type) => !happened.has(type)) : [];
  const coming = open.map((type): TimelineMark => ({ key: type, title: copy.usual[type], state: 'later' })).reverse();
  const past = [...timeline].sort((a, b) => b.version - a.version).map((entry, index): TimelineMark => ({
    key: String(entry.version), title: entry.title, when: dateText(courtDateOf(entry.at), thisYear), state: index === 0 && head.phase !== 'closed' ? 'now' : 'done',
    ...(entry.detail === undefined ? {} : { detail: entry.detail }),
  }));
  return [...coming, ...past];
};
