import { useState } from 'react';
import { caseRoutes } from '@shared/cases/contract';
import { payRoutes } from '@shared/fees/pay-contract';
import type { FeeNotice } from '@shared/fees/fee-notice';
import { splitExactly } from '@shared/fees/split-shares';
import { fenFromYuan, plainYuan, yuanText } from '@shared/kernel/money';
import { call } from '../../../platform/api';
import { goBack } from '../../../platform/navigate';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** Co-plaintiffs share the fee; offered only where there are several, for a fee that is still whole and that nobody is paying just now. */
export const SplitCard = ({ caseId, notice }: { readonly caseId: string; readonly notice: FeeNotice }) => {
  const view = useLoad(() => call(caseRoutes.read, { params: { caseId } }), [caseId]);
  const plaintiffs = (view.data?.parties ?? []).filter((party) => party.role === 'plaintiff');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const even = splitExactly(notice.amountFen, plaintiffs.map(() => 1));
  const shares = plaintiffs.map((party, at) => ({ party, text: typed[party.partyId] ?? plainYuan(even[at] ?? 0) }));
  const sum = shares.reduce((fen, { text }) => fen + (fenFromYuan(text) ?? 0), 0);
  const split = useAction(async () => {
    await call(payRoutes.splitNotice, { params: { caseId, noticeId: notice.noticeId }, body: { shares: shares.map(({ party, text }) => ({ partyId: party.partyId, amountFen: fenFromYuan(text) ?? 0 })) } });
    goBack();
  });
  if (plaintiffs.length < 2 || notice.shareOf !== undefined || notice.openAttemptId !== undefined) return null;
  return (
    <Folded title={copy.split}>
      <Box className='stack'>
        <Words as='p'>{copy.splitHow}</Words>
        {shares.map(({ party, text }) => <TextField key={party.partyId} kind='money' label={party.name} unit={copy.yuan} value={text} onChange={(value) => setTyped({ ...typed, [party.partyId]: value })} />)}
        <Words as='p' spoken='status' className={sum === notice.amountFen ? 'quiet' : 'field-warning'}>{copy.splitSum(yuanText(sum), yuanText(notice.amountFen))}</Words>
        <Failure error={split.error} />
        <Button busy={split.busy} disabled={sum !== notice.amountFen} onPress={() => void split.run()}>{copy.splitDo}</Button>
      </Box>
    </Folded>
  );
};
