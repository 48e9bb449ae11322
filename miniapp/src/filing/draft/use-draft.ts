import type { FilingView } from '@shared/filing/filing';
import { useKeeper, type Kept } from '../../platform/draft/use-keeper';
import type { Loaded } from '../../platform/use-load';
import { saveDraft } from './save-draft';
import { useFiling } from './use-filing';

export interface Draft extends Omit<Kept, 'adopt'> {
  readonly loaded: Loaded<FilingView>;
  /** what the server answered to another deed of this person takes the place of what is shown */
  adopt(view: FilingView): void;
}

/** The filing as the server has it, under what this device has typed since. */
export const useDraft = (caseId: string): Draft => {
  const loaded = useFiling(caseId);
  const { data } = loaded;
  const kept = useKeeper(caseId, saveDraft(caseId), data === undefined ? undefined : { answers: data.answers, savedAt: data.updatedAt, masked: data.masked });
  return {
    loaded, ...kept, savedAt: kept.savedAt ?? data?.savedAt,
    adopt: (view) => {
      kept.adopt({ answers: view.answers, savedAt: view.updatedAt });
      loaded.put(view);
    },
  };
};
