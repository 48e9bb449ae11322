import type { FilingIntent, IntentFailure } from '../../shared/filing/filing-intent';

/** A submission that follows its press at once needs no explanation. */
const AT_ONCE_MS = 60_000;

/** May this press still count? Afterwards the person has to press anew. */
export const stands = (intent: FilingIntent, at: Date, keptForDays: number): boolean => at.getTime() - Date.parse(intent.at) <= keptForDays * 86_400_000;

export interface CountedInstant { readonly submittedAt: string; readonly because?: IntentFailure }

/** The instant that counts as the submission, and why it is earlier than the completion where it is. */
export const countedInstant = (intent: FilingIntent, completedAt: Date): CountedInstant => {
  const [first] = intent.failures;
  if (first !== undefined) return { submittedAt: intent.at, because: first.why };
  // No failure reached the court: the request itself was lost on the way.
  return completedAt.getTime() - Date.parse(intent.at) > AT_ONCE_MS ? { submittedAt: intent.at, because: 'network' } : { submittedAt: intent.at };
};
