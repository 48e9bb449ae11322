import { yuanText } from '../../shared/kernel/money';
import { dateText, momentText } from '../../shared/kernel/time';
import type { Saying } from './copy';

/** "11月30日" */
const day = (on: string): string => dateText(on).replace(/（.*$/, '');
const sum = (fen: unknown): string => (typeof fen === 'number' ? `${yuanText(fen)}元` : '约定的事项');

/** What is said of a mediation and of what was agreed in it. */
export const mediationSayings = {
  news: (what: string): Saying => ({ template: 'case-news', kind: 'mediation', brief: what, fill: [what] }),
  answer: (what: string): Saying => ({ template: 'mediation-answer', kind: 'mediation', brief: `请答复：${what}`, fill: [what] }),
  extended: (until: string): Saying => mediationSayings.news(`调解延长到${day(until)}`),
  reminder: (startsAt: string): Saying => ({ template: 'mediation-reminder', kind: 'mediation', brief: `${momentText(startsAt).slice(5)} 调解`, fill: [momentText(startsAt).slice(5)] }),
  due: (dueOn: string, fen: unknown): Saying => ({ template: 'obligation-due', kind: 'mediation', brief: `${day(dueOn)}前按协议履行`, fill: [day(dueOn), sum(fen)] }),
  toConfirm: (fen: unknown): Saying => ({ template: 'obligation-to-confirm', kind: 'mediation', brief: '对方已履行，请确认', fill: [sum(fen)] }),
  overdue: (dueOn: string, fen: unknown): Saying => ({ template: 'obligation-overdue', kind: 'mediation', brief: '协议约定已逾期未履行', fill: [day(dueOn), sum(fen)] }),
  takenUp: (dueOn: string): Saying => mediationSayings.news(dueOn === '' ? '已开始审查起诉材料' : `已开始审查，${day(dueOn)}前答复`),
} as const;
