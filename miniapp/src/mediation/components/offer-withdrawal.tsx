import type { CaseView } from '@shared/cases/court-case';
import { go } from '../../platform/navigate';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Words } from '../../ui/words';
import { copy } from '../withdrawal-copy';

/** 立案与调解意见 4: settled without a 调解书, the plaintiff may withdraw; half of the fee goes back. */
export const OfferWithdrawal = ({ view }: { readonly view: CaseView }) => {
  const { head: { caseId, phase }, mediation, me, withdrawals } = view;
  const settled = mediation?.state === 'agreed' && mediation.agreement?.wantsStatement === false;
  const isPlaintiff = me.parties.some(({ role, as }) => role === 'plaintiff' && as !== 'filer');
  if (!settled || phase !== 'open' || !isPlaintiff) return null;
  return (
    <Card title={copy.title}>
      <Words as='p'>{copy.afterSettling}</Words>
      <Button onPress={() => go('mediation/pages/withdrawal/index', { caseId, settled: '1' })}>{withdrawals.length === 0 ? copy.go : copy.see}</Button>
    </Card>
  );
};
