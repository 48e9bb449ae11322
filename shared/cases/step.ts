import type { NextStep } from './court-case';
import type { CaseFacts, Viewer } from './next-step';

export type Rule = (facts: CaseFacts, viewer: Viewer) => NextStep | undefined;
export const step = (text: string, whose: NextStep['whose'], action: NextStep['action'] = 'none', more: { targetId?: string | undefined; dueOn?: string | undefined; provisional?: boolean | undefined } = {}): NextStep => ({
  text, whose, action,
  ...(more.targetId === undefined ? {} : { targetId: more.targetId }), ...(more.dueOn === undefined ? {} : { dueOn: more.dueOn }), ...(more.provisional === undefined ? {} : { provisional: more.provisional }),
});
