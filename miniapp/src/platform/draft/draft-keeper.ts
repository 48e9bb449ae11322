import type { Answers, Finding } from '@shared/filing/form';
import { ApiError } from '../api-error';
import type { DraftShelf } from './draft-shelf';
import { withLost, withoutSent, type KeptDraft, type LostWords, type Typed } from './kept-draft';

export interface KeeperState {
  /** what was typed on this device, over what the server had */
  readonly typed: Answers;
  readonly saving: 'saved' | 'waiting' | 'offline';
  /** false: this device has no room left, so the words are only on the open page */
  readonly onDevice: boolean;
  readonly savedAt?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly refusal?: ApiError | undefined;
  readonly step?: string | undefined;
  readonly lost: readonly LostWords[];
}
interface Saved {
  readonly savedAt: string;
  readonly findings: readonly Finding[];
  /** what this device sent and a later one had typed over */
  readonly overridden: readonly { readonly path: string; readonly value: string; readonly at?: string | undefined }[];
  /** what another device had typed and this one sent over */
  readonly replaced?: readonly { readonly path: string; readonly value: string }[] | undefined;
}
export type SaveAnswers = (answers: Readonly<Record<string, Typed>>) => Promise<Saved>;

const REST_MS = 1500;
const RETRY_MS = 8000;
const valuesOf = (kept: KeptDraft['unsaved']): Answers => Object.fromEntries(Object.entries(kept).map(([path, { value }]) => [path, value]));
const later = (at: string, than: string | undefined): string => (than === undefined || at > than ? at : new Date(Date.parse(than) + 1).toISOString());

/** Keeps a draft in two places: on the device at every keystroke, on the server within 3 seconds of rest. The later typed answer wins; the other is shown and can be put back. */
export const createDraftKeeper = (shelf: DraftShelf, save: SaveAnswers) => {
  let kept: KeptDraft = shelf.read();
  /** what the server is known to hold, as this device last saw it */
  let known: Answers = {};
  let state: KeeperState = { typed: valuesOf(kept.unsaved), saving: 'saved', onDevice: true, step: kept.step, lost: kept.lost ?? [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const become = (next: Partial<KeeperState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const remember = (next: KeptDraft): void => {
    kept = next;
    const onDevice = shelf.keep(next);
    if (onDevice !== state.onDevice) become({ onDevice });
  };

  const take = (sent: KeptDraft['unsaved'], answer: Saved): void => {
    const unsaved = withoutSent(kept.unsaved, sent);
    const lost = withLost(kept.lost ?? [], [
      ...answer.overridden.map(({ path, value, at }) => ({ path, lost: sent[path]?.value ?? '', stays: value, stayedAt: at })),
      ...(answer.replaced ?? []).filter(({ path, value }) => known[path] !== undefined && known[path] !== value).map(({ path, value }) => ({ path, lost: value, stays: sent[path]?.value ?? '' })),
    ]);
    const won = Object.fromEntries(answer.overridden.map(({ path, value }) => [path, value]));
    known = { ...known, ...valuesOf(sent), ...won };
    remember({ ...kept, unsaved, lost });
    become({
      // what was typed again while the save was on its way is newer than both
      typed: { ...state.typed, ...won, ...valuesOf(unsaved) }, lost,
      findings: answer.findings, savedAt: answer.savedAt, refusal: undefined, saving: Object.keys(unsaved).length === 0 ? 'saved' : 'waiting',
    });
  };
  const send = async (): Promise<void> => {
    const sent = kept.unsaved;
    if (Object.keys(sent).length === 0) return;
    try {
      take(sent, await save(sent));
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
  const change = (changes: Answers, at: string): void => {
    const added: Record<string, Typed> = Object.fromEntries(Object.entries(changes).map(([path, value]) => [path, { value, at }]));
    remember({ ...kept, unsaved: { ...kept.unsaved, ...added } });
    become({ typed: { ...state.typed, ...changes }, saving: 'waiting' });
    plan(REST_MS);
  };
  const settle = (path: string): LostWords | undefined => {
    const words = state.lost.find((one) => one.path === path);
    const lost = state.lost.filter((one) => one !== words);
    remember({ ...kept, lost });
    become({ lost });
    return words;
  };

  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    /** What the server has now: another device may have typed over words that were saved from here. `masked` values cannot be compared. */
    meet(view: { readonly answers: Answers; readonly savedAt: string }, masked: readonly string[]): void {
      if (state.savedAt !== undefined && view.savedAt < state.savedAt) return;
      known = view.answers;
      const other = Object.entries(state.typed).filter(([path, value]) => kept.unsaved[path] === undefined && !masked.includes(path) && (known[path] ?? '') !== value.trim());
      if (other.length === 0) return;
      const lost = withLost(kept.lost ?? [], other.map(([path, value]) => ({ path, lost: value, stays: known[path] ?? '' })));
      remember({ ...kept, lost });
      become({ lost, typed: { ...state.typed, ...Object.fromEntries(other.map(([path]) => [path, known[path] ?? ''])) } });
    },
    /** What this person had the server fill in: nothing was lost by it. */
    adopt(view: { readonly answers: Answers; readonly savedAt: string }): void {
      known = view.answers;
      become({ typed: valuesOf(kept.unsaved), savedAt: view.savedAt });
    },
    /** the words that gave way come back, as typed now */
    putBack(path: string, at: string): void {
      const words = settle(path);
      if (words !== undefined) change({ [path]: words.lost }, later(at, words.stayedAt));
    },
    letGo: (path: string): void => void settle(path),
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
