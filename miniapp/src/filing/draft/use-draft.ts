import { useDidHide } from '@tarojs/taro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Answers } from '@shared/filing/form';
import type { FilingView } from '@shared/filing/filing';
import { createDraftKeeper, type KeeperState } from '../../platform/draft/draft-keeper';
import { draftShelf } from '../../platform/draft/draft-shelf';
import { onNetworkReturn } from '../../platform/network';
import type { Loaded } from '../../platform/use-load';
import { saveDraft } from './save-draft';
import { useFiling } from './use-filing';

export interface Draft extends Pick<KeeperState, 'saving' | 'savedAt' | 'refusal' | 'step' | 'onDevice' | 'lost'> {
  readonly loaded: Loaded<FilingView>;
  readonly answers: Answers;
  /** paths whose shown value hides something */
  readonly masked: readonly string[];
  change(changes: Answers): void;
  stand(step: string): void;
  putBack(path: string): void;
  letGo(path: string): void;
  /** what the server answered to another deed of this person takes the place of what is shown */
  adopt(view: FilingView): void;
  /** sends what is unsent now; rejects when it could not */
  flush(): Promise<void>;
}

const now = (): string => new Date().toISOString();

/** The filing as the server has it, under what this device has typed since. */
export const useDraft = (caseId: string): Draft => {
  const loaded = useFiling(caseId);
  const [keeper] = useState(() => createDraftKeeper(draftShelf(caseId), saveDraft(caseId)));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const { data } = loaded;

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
    if (data !== undefined) keeper.meet({ answers: data.answers, savedAt: data.updatedAt }, data.masked);
  }, [keeper, data]);
  useDidHide(() => void keeper.flush().catch(() => undefined));

  return {
    loaded,
    answers: { ...data?.answers, ...state.typed },
    masked: (data?.masked ?? []).filter((path) => state.typed[path] === undefined),
    saving: state.saving, refusal: state.refusal, step: state.step, savedAt: state.savedAt ?? data?.savedAt, onDevice: state.onDevice, lost: state.lost,
    change: (changes) => keeper.change(changes, now()),
    stand: keeper.stand,
    putBack: (path) => keeper.putBack(path, now()),
    letGo: keeper.letGo,
    adopt: (view) => {
      keeper.adopt({ answers: view.answers, savedAt: view.updatedAt });
      loaded.put(view);
    },
    flush: keeper.flush,
  };
};
