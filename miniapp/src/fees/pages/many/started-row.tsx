import type { StartedOne, UnpaidNotice } from '@shared/fees/pay-many';
import { yuanText } from '@shared/kernel/money';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { QrCode } from '../../../ui/qr-code';
import { Words } from '../../../ui/words';
import { copy } from './copy';

interface Props { readonly one: StartedOne; readonly n: number; readonly notice: UnpaidNotice | undefined; readonly busy: boolean; pay(): void }

/** One of many: paid, waiting with its way to pay, or refused with the reason. */
export const StartedRow = ({ one, n, notice, busy, pay }: Props) => (
  <Box className='stack'>
    <Words as='strong'>{`${n}. ${notice?.caseCode ?? ''}　${notice === undefined ? '' : `${yuanText(notice.amountFen)}元`}`}</Words>
    {one.state === 'refused' ? <Notice tone='danger'><Words as='p'>{`${copy.refused}：${one.message ?? ''}`}</Words></Notice> : null}
    {one.state === 'paid' ? <Words as='p'>{copy.paid}</Words> : null}
    {one.state === 'open' && one.link?.codeUrl !== undefined ? <QrCode text={one.link.codeUrl} label={copy.pay(n)} /> : null}
    {one.state === 'open' && one.link?.codeUrl === undefined ? <Button busy={busy} onPress={pay}>{copy.pay(n)}</Button> : null}
  </Box>
);
