import { dateText, momentText } from '@shared/kernel/time';
import { payRoutes } from '@shared/fees/pay-contract';
import { call } from '../../../platform/api';
import { goHome, pageUrl } from '../../../platform/navigate';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { MoneyText } from '../../../ui/money-text';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { BankCard } from '../../components/bank-card';
import { PayActions } from '../../components/pay-actions';
import { PayBox } from '../../components/pay-box';
import { usePay } from '../../components/use-pay';
import { copy } from './copy';

/** Whoever holds the link pays, on a telephone or by scanning a desk's screen. No login, no names. */
export default function SlipPage() {
  const { code = '', back } = useParams();
  const params = { code };
  const loaded = useLoad(() => call(payRoutes.readSlip, { params }), [code]);
  const here = pageUrl('fees/pages/slip/index', params);
  const paying = usePay({
    state: loaded.data?.state, channel: loaded.data?.channel, cameBack: back === '1', page: pageUrl('fees/pages/slip/index', { code, back: '1' }),
    start: async (body) => {
      const { slip, link } = await call(payRoutes.startSlip, { params, body });
      loaded.put(slip);
      return link;
    },
    check: async () => loaded.put(await call(payRoutes.checkSlip, { params })),
    look: loaded.reload,
  });
  return (
    <Frame title={copy.title} back={goHome} footer={paying.open ? <PayActions paying={paying} here={here} /> : undefined}>
      <LoadedView loaded={loaded} here={here}>
        {(slip) => (
          <>
            {slip.state === 'paid' ? <Notice tone='success' live><Words as='p'>{copy.paid}</Words>{slip.paidAt === undefined ? null : <Words as='p'>{copy.paidAt(momentText(slip.paidAt))}</Words>}</Notice> : null}
            {slip.state === 'withdrawn' ? <Notice><Words as='p'>{copy.withdrawn}</Words></Notice> : null}
            <Card>
              <Words as='p' className='quiet'>{copy.amount}</Words>
              <MoneyText fen={slip.amountFen} big />
              <Facts items={[[copy.caseCode, slip.caseCode], [copy.lastDay, dateText(slip.lastDayOn)]]} />
            </Card>
            <PayBox paying={paying} />
            {paying.open && !paying.verifying && slip.bankAccount !== undefined ? <BankCard account={slip.bankAccount} amountFen={slip.amountFen} /> : null}
            {paying.open ? <><Words as='p' className='quiet'>{copy.who}</Words><Words as='p' className='quiet'>{copy.safe}</Words></> : null}
          </>
        )}
      </LoadedView>
    </Frame>
  );
}
