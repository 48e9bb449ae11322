import { useDidHide } from '@tarojs/taro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Answers } from '@shared/filing/form';
import { onNetworkReturn } from '../network';
import { createDraftKeeper, type KeeperState, type SaveAnswers } from './draft-keeper';
import { draftShelf } from './draft-shelf';

export interface Kept extends Pick<KeeperState, 'saving' | 'savedAt' | 'refusal' | 'step' | 'onDevice' | 'lost'> {
  readonly answers: Answers;
  /** paths whose shown value hides something */
  readonly masked: readonly string[];
  change(changes: Answers): void;
  stand(step: string): void;
  putBack(path: string): void;
  letGo(path: string): void;
  /** what the server answered to another deed of this person */
  adopt(server: Pick<OnServer, 'answers' | 'savedAt'>): void;
  /** sends what is unsent now; rejects when it could not */
  flush(): Promise<void>;
}
export interface OnServer { readonly answers: Answers; readonly savedAt: string; readonly masked: readonly string[] }

const now = (): string => new Date().toISOString();
const nothingMasked: readonly string[] = [];

/** A draft as the server has it, under what this device has typed since. `name`: the draft's place on this device. */
export const useKeeper = (name: string, save: SaveAnswers, server: OnServer | undefined): Kept => {
  const [keeper] = useState(() => createDraftKeeper(draftShelf(name), save));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const { answers, savedAt, masked = nothingMasked } = server ?? {};

  useEffect(() => {
    const flush = (): void => void keeper.flush().catch(() => undefined);
    // what an earlier visit could not send goes now; what this one has not sent goes when the page is left or the network is back
    flush();
    const stop = onNetworkReturn(flush);
    return () => {
      stop();
      keeper.close();
    };
  }, [keeper]);
  useEffect(() => {
    if (answers !== undefined && savedAt !== undefined) keeper.meet({ answers, savedAt }, masked);
  }, [keeper, answers, savedAt, masked]);
  useDidHide(() => void keeper.flush().catch(() => undefined));

  return {
    answers: { ...answers, ...state.typed },
    masked: masked.filter((path) => state.typed[path] === undefined),
    saving: state.saving, refusal: state.refusal, step: state.step, savedAt: state.savedAt, onDevice: state.onDevice, lost: state.lost,
    change: (changes) => keeper.change(changes, now()),
    stand: keeper.stand,
    putBack: (path) => keeper.putBack(path, now()),
    letGo: keeper.letGo,
    adopt: keeper.adopt,
    flush: keeper.flush,
  };
};
