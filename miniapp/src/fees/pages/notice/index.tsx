import { familyOf } from '@shared/fees/channel-family';
import { isOwedAfterwards, noticeSubjects, subjectOf } from '@shared/fees/fee-notice';
import { yuanText } from '@shared/kernel/money';
import { dateText, momentText } from '@shared/kernel/time';
import { go, goBack, pageUrl, replaceWith } from '../../../platform/navigate';
import { openPaper } from '../../../platform/open-paper';
import { RequireLogin } from '../../../platform/require-login';
import { useAction } from '../../../platform/use-action';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { FeeSum } from '../../../ui/fee-sum';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { MoneyText } from '../../../ui/money-text';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { AccountCard } from '../../components/account-card';
import { BankCard } from '../../components/bank-card';
import { PayActions } from '../../components/pay-actions';
import { PayBox } from '../../components/pay-box';
import { BillCard } from './bill-card';
import { copy } from './copy';
import { ShareCard } from './share-card';
import { SplitCard } from './split-card';
import { useNotice } from './use-notice';

export default function NoticePage() {
  const { caseId = '', noticeId = '', back } = useParams();
  const { loaded, paying } = useNotice(caseId, noticeId, back === '1');
  const paper = useAction(async (documentId: string, title: string) => openPaper({ caseId, documentId, title }));
  const here = pageUrl('fees/pages/notice/index', { caseId, noticeId });
  const leave = (): void => (back === '1' ? replaceWith(pageUrl('cases/case/index', { caseId })) : goBack());
  return (
    <Frame title={copy.title} back={leave} footer={paying.open ? <PayActions paying={paying} here={here} /> : undefined}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {({ notice, attempt }) => {
            const settled = notice.state === 'paid' || notice.state === 'overpaid';
            return (
              <>
                {settled ? <Notice tone='success' live><Words as='p'>{copy.done}</Words>{notice.paidAt === undefined ? null : <Words as='p'>{copy.doneAt(momentText(notice.paidAt))}</Words>}{notice.state === 'overpaid' ? <Words as='p'>{copy.overpaid}</Words> : null}</Notice> : null}
                {notice.suspendedBy === undefined ? null : <Notice live><Words as='p'>{copy.suspended}</Words></Notice>}
                {notice.state === 'lapsed' ? <Notice tone='danger'><Words as='p'>{copy.lapsed}</Words></Notice> : null}
                {notice.state === 'cancelled' ? <Notice><Words as='p'>{copy.cancelled}</Words></Notice> : null}
                {paying.open && notice.paidFen > notice.refundedFen ? <Notice tone='warning'><Words as='p'>{copy.wrongSum(yuanText(notice.paidFen - notice.refundedFen))}</Words></Notice> : null}
                <Card>
                  <Words as='p' className='quiet'>{settled ? copy.paid : copy.amount}</Words>
                  <MoneyText fen={settled ? notice.paidFen : notice.amountFen} big />
                  <Facts items={[subjectOf(notice) === 'claim' ? undefined : [copy.subject, noticeSubjects[subjectOf(notice)]], notice.amountFen === notice.quote.feeFen ? undefined : [notice.shareOf === undefined ? copy.wholeFee : copy.wholeOfAll, `${yuanText(notice.quote.feeFen)}元`], [copy.lastDay, dateText(notice.lastDayOn)], notice.extendedReason === undefined || settled ? undefined : [copy.extended, notice.extendedReason], [copy.payer, notice.payerName], notice.state === 'overpaid' ? [copy.surplus, `${yuanText(notice.paidFen - notice.amountFen)}元`] : undefined]} />
                  {notice.provisional && paying.open ? <Words as='p' className='field-warning'>{copy.provisional}</Words> : null}
                </Card>
                <PayBox paying={paying} />
                <FeeSum quote={notice.quote} />
                {settled ? <><BillCard caseId={caseId} notice={notice} /><AccountCard caseId={caseId} noticeId={noticeId} noWayBack={attempt !== undefined && familyOf(attempt.channel) !== 'wechat' && familyOf(attempt.channel) !== 'alipay'} /></> : null}
                {paying.open && !paying.verifying ? <>{notice.bankAccount === undefined ? null : <BankCard account={notice.bankAccount} amountFen={notice.amountFen} />}<ShareCard caseId={caseId} noticeId={noticeId} /><SplitCard caseId={caseId} notice={notice} /></> : null}
                {paying.open ? <><AccountCard caseId={caseId} noticeId={noticeId} noWayBack={false} /><Words as='p' className='quiet'>{isOwedAfterwards(notice) ? copy.lapseObjection : subjectOf(notice) === 'counterclaim' ? copy.lapseCounterclaim : copy.lapse}</Words><Words as='p' className='quiet'>{copy.safe}</Words></> : null}
                {notice.documentId === undefined ? null : <Button busy={paper.busy} onPress={() => void paper.run(notice.documentId ?? '', copy.title)}>{copy.noticePaper}</Button>}
                <Failure error={paper.error} />
                {paying.open && notice.suspendedBy === undefined ? <Button kind='quiet' onPress={() => go('fees/pages/relief/index', { caseId })}>{copy.hard}</Button> : null}
                {settled ? <><Button kind='quiet' onPress={() => go('fees/pages/refund-account/index', { caseId, noticeId })}>{copy.account}</Button><Button onPress={() => go('cases/case/index', { caseId })}>{copy.toCase}</Button></> : null}
              </>
            );
          }}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
