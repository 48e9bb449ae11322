import type { CaseView } from '@shared/cases/court-case';
import { go } from '../../platform/navigate';
import { Button } from '../../ui/button';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** 撤诉: for the plaintiff while the case is open; for everybody once somebody has asked. */
export const WithdrawalCard = ({ view }: { readonly view: CaseView }) => {
  const { head: { caseId, phase }, me, withdrawals } = view;
  const last = withdrawals.at(-1);
  const isPlaintiff = me.parties.some(({ role, as }) => role === 'plaintiff' && as !== 'filer');
  if (last === undefined && (phase !== 'open' || !isPlaintiff)) return null;
  const state = last === undefined ? undefined : copy.withdrawalState[last.ruling === undefined ? 'waiting' : last.ruling.allowed ? 'allowed' : 'refused'];
  return (
    <Folded title={copy.withdrawal} {...(state === undefined ? {} : { summary: state })}>
      <Words as='p' className='quiet'>{copy.withdrawalWhy}</Words>
      <Button onPress={() => go('mediation/pages/withdrawal/index', { caseId })}>{last === undefined ? copy.toWithdraw : copy.seeWithdrawal}</Button>
    </Folded>
  );
};
