import { formOf } from '@shared/filing/forms';
import { defenceRoutes } from '@shared/defence/contract';
import type { DefenceKind, DefenceView } from '@shared/defence/defence';
import { defenceForm } from '@shared/defence/defence-form';
import type { FormDefinition } from '@shared/filing/form';
import { call } from '../platform/api';
import type { SaveAnswers } from '../platform/draft/draft-keeper';
import { useKeptLoad } from '../platform/use-kept-load';
import type { Loaded } from '../platform/use-load';

/** Where the device keeps the draft and the paper as it last saw it. */
export const placeOf = (caseId: string, kind: DefenceKind): string => `defence:${caseId}:${kind}`;

export const saveDefence = (caseId: string, kind: DefenceKind): SaveAnswers => (answers) => call(defenceRoutes.saveAnswers, { params: { caseId, kind }, body: { answers } });

/** The paper as the server has it, or had it when the network was last there. */
export const useDefence = (caseId: string, kind: DefenceKind): Loaded<DefenceView> => useKeptLoad(`view:${placeOf(caseId, kind)}`, () => call(defenceRoutes.read, { params: { caseId, kind } }));

/** The form to fill in, made from the claim as the server is about to check it. */
export const formFor = (view: Pick<DefenceView, 'kind' | 'causeOfAction' | 'complaint'>): FormDefinition | undefined => {
  const complaint = formOf(view.causeOfAction);
  return complaint === undefined ? undefined : defenceForm(view.kind, complaint, view.complaint);
};
