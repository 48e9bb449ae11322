import { useState } from 'react';
import { caseRoutes } from '@shared/cases/contract';
import { DelegationScope } from '@shared/cases/delegation';
import { filingRoutes } from '@shared/filing/contract';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { go } from '../../../platform/navigate';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** The delegate's way in: a draft opens as a form when one may fill it in, to be read when not; a case as a case. */
export const openHelped = ({ caseId, draft, scopes }: { readonly caseId: string; readonly draft: boolean; readonly scopes: readonly DelegationScope[] }): void =>
  (draft ? go(scopes.includes('fill') ? filingPaths.form : filingPaths.review, { caseId }) : go('cases/case/index', { caseId }));

export const useDelegates = (ready: boolean) => {
  const mine = useLoad(ready ? () => call(filingRoutes.myDrafts) : undefined, [ready]);
  const helped = useLoad(ready ? () => call(caseRoutes.helpedCases) : undefined, [ready]);
  const [chosen, setChosen] = useState('');
  const caseId = chosen === '' ? mine.data?.items[0]?.caseId ?? '' : chosen;
  const delegations = useLoad(caseId === '' ? undefined : () => call(caseRoutes.delegations, { params: { caseId } }), [caseId]);
  const [scopes, setScopes] = useState<readonly DelegationScope[]>(['see']);
  const [days, setDays] = useState('7');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');

  const invite = useAction(async () => {
    if (scopes.length === 0) throw new ApiError('request.invalid', copy.scopeNeeded);
    if (phone !== '' && !/^1[3-9]\d{9}$/.test(phone)) throw new ApiError('request.invalid', copy.phoneWrong);
    await call(caseRoutes.inviteDelegate, { params: { caseId }, body: { scopes: [...scopes], days: Number(days), ...(phone === '' ? {} : { phone }) } });
    await delegations.reload();
  });
  const revoke = useAction(async (delegationId: string) => {
    await call(caseRoutes.revokeDelegation, { params: { caseId, delegationId } });
    await delegations.reload();
  });
  const accept = useAction(async () => {
    const { caseId: accepted } = await call(caseRoutes.acceptDelegation, { body: { code } });
    const { items } = await call(caseRoutes.helpedCases);
    helped.put({ items });
    const found = items.find((item) => item.caseId === accepted);
    if (found !== undefined) openHelped(found);
  });
  const toggle = (scope: DelegationScope, on: boolean): void => setScopes((now) => (on ? [...new Set([...now, scope])] : now.filter((one) => one !== scope)));
  return { mine, helped, caseId, setChosen, delegations, scopes, toggle, days, setDays, phone, setPhone, code, setCode, invite, revoke, accept };
};
