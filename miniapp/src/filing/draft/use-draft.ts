import { useDidHide } from '@tarojs/taro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import type { Answers, Finding } from '@shared/filing/form';
import type { FilingView } from '@shared/filing/filing';
import { call } from '../../platform/api';
import { useLoad, type Loaded } from '../../platform/use-load';
import { createDraftKeeper, type KeeperState } from '../../platform/draft/draft-keeper';
import { draftShelf } from '../../platform/draft/draft-shelf';

export interface Draft extends Pick<KeeperState, 'saving' | 'savedAt' | 'refusal' | 'step'> {
  readonly loaded: Loaded<FilingView>;
  readonly answers: Answers;
  /** paths whose shown value hides something */
  readonly masked: readonly string[];
  readonly findings: readonly Finding[];
  change(changes: Answers): void;
  stand(step: string): void;
  /** sends what is unsent now; rejects when it could not */
  flush(): Promise<void>;
}

/** The filing as the server has it, under what this device has typed since. */
export const useDraft = (caseId: string): Draft => {
  const loaded = useLoad(() => call(filingRoutes.read, { params: { caseId } }), [caseId]);
  const [keeper] = useState(() => createDraftKeeper(draftShelf(caseId), (answers) => call(filingRoutes.saveAnswers, { params: { caseId }, body: { answers } })));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);

  useEffect(() => {
    // what an earlier visit could not send goes now; what this one has not sent goes when the page is left
    void keeper.flush().catch(() => undefined);
    return keeper.close;
  }, [keeper]);
  useDidHide(() => void keeper.flush().catch(() => undefined));

  const { data } = loaded;
  return {
    loaded,
    answers: { ...data?.answers, ...state.typed },
    masked: (data?.masked ?? []).filter((path) => state.typed[path] === undefined),
    findings: state.findings ?? data?.findings ?? [],
    saving: state.saving, refusal: state.refusal, step: state.step, savedAt: state.savedAt ?? data?.savedAt,
    change: (changes) => keeper.change(changes, new Date().toISOString()),
    stand: keeper.stand,
    flush: keeper.flush,
  };
};
