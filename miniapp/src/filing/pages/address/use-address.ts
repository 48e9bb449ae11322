import { useState } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { formOf } from '@shared/filing/forms';
import { partiesOf } from '@shared/filing/parties-of';
import { call } from '../../../platform/api';
import { go, goBack } from '../../../platform/navigate';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** In full from the server; masked, as far as one may see, for whoever only helps. */
export const addressesOf = (filing: FilingView): NonNullable<FilingView['addresses']> => {
  const form = formOf(filing.causeOfAction);
  return filing.addresses ?? (form === undefined ? [] : partiesOf(form, filing.answers).filter(({ role }) => role === 'plaintiff').map(({ path, name, phone = '', domicile = '' }) => ({ path, name, phone, address: domicile })));
};

/** Two separate answers: the address is right; whether papers may come to the phone. Neither is ticked beforehand. */
export const useAddress = (caseId: string, loaded: Loaded<FilingView>, from: string | undefined) => {
  const [confirmed, setConfirmed] = useState<boolean>();
  const [chosen, setChosen] = useState<string>();
  const [wrong, setWrong] = useState<{ confirm?: string; choice?: string }>({});
  const isConfirmed = confirmed ?? loaded.data?.addressForServiceConfirmedAt !== undefined;
  const electronicService = chosen ?? loaded.data?.electronicService ?? '';
  const save = useAction(async () => {
    if (!isConfirmed || (electronicService !== 'given' && electronicService !== 'refused')) {
      return setWrong({ ...(isConfirmed ? {} : { confirm: copy.confirmNeeded }), ...(electronicService === '' ? { choice: copy.choiceNeeded } : {}) });
    }
    setWrong({});
    loaded.put(await call(filingRoutes.confirmAddress, { params: { caseId }, body: { confirmed: true, electronicService, noticeVersion: copy.noticeVersion } }));
    if (from === 'review') goBack();
    else go(filingPaths.review, { caseId });
  });
  return { isConfirmed, setConfirmed, electronicService, setChosen, wrong, save };
};
