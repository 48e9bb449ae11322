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
import { Words } from '../../../ui/words';
import { AccountFields } from '../../components/account-fields';
import { copy as shared } from '../../components/copy';
import { useAccount } from '../../components/use-account';
import { copy } from './copy';

const words = shared.account;

export default function RefundAccountPage() {
  const { caseId = '', noticeId = '' } = useParams();
  const here = pageUrl('fees/pages/refund-account/index', { caseId, noticeId });
  const given = useAccount(caseId, noticeId);
  const { loaded, save, waiting, changing, change, complete } = given;
  const ready = loaded.data !== undefined;
  return (
    <Frame title={copy.title}
      footer={!ready ? undefined : changing
        ? <><Failure error={save.error} here={here} /><Button kind='primary' busy={save.busy} disabled={!complete} onPress={() => void save.run()}>{words.save}</Button></>
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
              {account === undefined ? null : <Card title={copy.known}><Facts items={[[words.holder, account.holder], [words.bank, account.bank], [words.number, <Words key='number' className='number'>{account.numberMasked}</Words>]]} />{changing ? null : <Button onPress={change}>{words.change}</Button>}</Card>}
              {changing ? (
                <Card><AccountFields account={given} /></Card>
              ) : null}
            </>
          )}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
