import type { Answers, Finding } from '@shared/filing/form';
import { ApiError } from '../api-error';
import type { DraftShelf } from './draft-shelf';
import { withoutSent, type KeptDraft, type Typed } from './kept-draft';

export interface KeeperState {
  /** what was typed on this device, over what the server had */
  readonly typed: Answers;
  readonly saving: 'saved' | 'waiting' | 'offline';
  readonly savedAt?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly refusal?: ApiError | undefined;
  readonly step?: string | undefined;
}
interface Saved { readonly savedAt: string; readonly findings: readonly Finding[]; readonly overridden: readonly { readonly path: string; readonly value: string }[] }
export type SaveAnswers = (answers: Readonly<Record<string, Typed>>) => Promise<Saved>;

const REST_MS = 1500;
const RETRY_MS = 8000;

/** Keeps a draft in two places: on the device at every keystroke, on the server within 3 seconds of rest. The later typed answer wins. */
export const createDraftKeeper = (shelf: DraftShelf, save: SaveAnswers) => {
  let kept: KeptDraft = shelf.read();
  let state: KeeperState = { typed: Object.fromEntries(Object.entries(kept.unsaved).map(([path, { value }]) => [path, value])), saving: 'saved', step: kept.step };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const become = (next: Partial<KeeperState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const remember = (next: KeptDraft): void => {
    kept = next;
    shelf.keep(next);
  };

  const send = async (): Promise<void> => {
    const sent = kept.unsaved;
    if (Object.keys(sent).length === 0) return;
    try {
      const answer = await save(sent);
      remember({ ...kept, unsaved: withoutSent(kept.unsaved, sent) });
      become({
        typed: { ...state.typed, ...Object.fromEntries(answer.overridden.map(({ path, value }) => [path, value])) },
        findings: answer.findings, savedAt: answer.savedAt, refusal: undefined, saving: Object.keys(kept.unsaved).length === 0 ? 'saved' : 'waiting',
      });
    } catch (cause) {
      become({ saving: 'offline', refusal: cause instanceof ApiError && cause.code !== 'network.unreachable' ? cause : undefined });
      plan(RETRY_MS);
      throw cause;
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    sending = sending.catch(() => undefined).then(send);
    return sending;
  };
  function plan(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush().catch(() => undefined), ms);
  }

  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changes: Answers, at: string): void {
      const added: Record<string, Typed> = Object.fromEntries(Object.entries(changes).map(([path, value]) => [path, { value, at }]));
      remember({ ...kept, unsaved: { ...kept.unsaved, ...added } });
      become({ typed: { ...state.typed, ...changes }, saving: 'waiting' });
      plan(REST_MS);
    },
    stand(step: string): void {
      remember({ ...kept, step });
      become({ step });
    },
    flush,
    /** leaving: send what is unsent, stop trying again */
    close(): void {
      void flush().catch(() => undefined).then(() => clearTimeout(timer));
    },
  };
};
