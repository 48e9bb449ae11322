import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { copy } from './copy';
import type { Paying } from './use-pay';

/** The one deed of a page that is to be paid, and the question whether it was. */
export const PayActions = ({ paying, here }: { readonly paying: Paying; readonly here: string }) => {
  const { open, start, check, channel, link, started, verifying } = paying;
  if (!open || channel === undefined) return null;
  const byScan = channel === 'wechatNative' || channel === 'alipayQr';
  const words = link !== undefined ? copy.renew : byScan ? copy.showCode : started ? copy.payAgain : copy.pay;
  return (
    <>
      <Failure error={start.error ?? check.error} here={here} />
      {/* Whoever may have paid is not invited to pay again. */}
      {verifying ? null : <Button kind={link === undefined ? 'primary' : 'secondary'} busy={start.busy} onPress={() => void start.run()}>{words}</Button>}
      {started ? <Button kind={verifying ? 'primary' : 'secondary'} busy={check.busy} onPress={() => void check.run()}>{copy.check}</Button> : null}
    </>
  );
};
