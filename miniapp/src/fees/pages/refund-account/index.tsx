import { openRefundStates, refundStates } from '@shared/fees/refund';
import { yuanText } from '@shared/kernel/money';
import { dateText, momentText } from '@shared/kernel/time';
import { daysLeft } from '../../../platform/days-left';
import { pageUrl, replaceWith } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import { useAccount } from './use-account';

export default function RefundAccountPage() {
  const { caseId = '', noticeId = '' } = useParams();
  const here = pageUrl('fees/pages/refund-account/index', { caseId, noticeId });
  const { loaded, typed, type, wrong, save, waiting, changing, change } = useAccount(caseId, noticeId);
  const ready = loaded.data !== undefined;
  const complete = typed.holder.trim().length >= 2 && typed.bank.trim().length >= 4 && typed.number.trim() !== '';
  return (
    <Frame title={copy.title}
      footer={!ready ? undefined : changing
        ? <><Failure error={save.error} here={here} /><Button kind='primary' busy={save.busy} disabled={!complete} onPress={() => void save.run()}>{copy.save}</Button></>
        : <Button kind='primary' onPress={() => void replaceWith(pageUrl('cases/case/index', { caseId }))}>{copy.toCase}</Button>}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {({ account, refunds }) => (
            <>
              {refunds.map((refund) => (
                <Card key={refund.refundId} title={copy.refunds}>
                  <Facts items={[
                    [copy.amount, `${yuanText(refund.amountFen)}元`], [copy.state, refundStates[refund.state]], [copy.reason, refund.rejectedReason === undefined ? refund.reason : copy.rejected(refund.rejectedReason)],
                    refund.arrivedAt !== undefined ? [copy.arrived, momentText(refund.arrivedAt)] : openRefundStates.has(refund.state) ? [copy.due, `${dateText(refund.dueOn)}${copy.left(daysLeft(refund.dueOn))}`] : undefined,
                  ]} />
                </Card>
              ))}
              <Words as='p'>{copy.lead}</Words>
              {waiting === undefined ? null : <Notice tone='warning' live><Words as='p'>{waiting.accountFault === undefined ? copy.needed(yuanText(waiting.amountFen)) : copy.fault(waiting.accountFault)}</Words></Notice>}
              {account === undefined ? null : <Card title={copy.known}><Facts items={[[copy.holder, account.holder], [copy.bank, account.bank], [copy.number, <Words key='number' className='number'>{account.numberMasked}</Words>]]} />{changing ? null : <Button onPress={change}>{copy.change}</Button>}</Card>}
              {changing ? (
                <Card>
                  <TextField label={copy.holder} value={typed.holder} onChange={type('holder')} example={copy.holderExample} help={copy.holderHelp} />
                  <TextField label={copy.bank} value={typed.bank} onChange={type('bank')} example={copy.bankExample} />
                  <TextField kind='integer' label={copy.number} value={typed.number} onChange={type('number')} example={copy.numberExample} {...(wrong === undefined ? {} : { error: wrong })} />
                  <Words as='p' className='quiet'>{copy.safe}</Words>
                </Card>
              ) : null}
            </>
          )}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
