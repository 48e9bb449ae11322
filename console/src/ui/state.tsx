import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'wait' | 'warn' | 'bad';
const mark: Record<Tone, string> = { plain: '○', good: '✓', wait: '…', warn: '!', bad: '✕' };

/** A state in words with a mark of its own: colour is only a third hint. */
export const State = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`state ${tone}`}><span aria-hidden="true">{mark[tone]}</span>{children}</span>
);
