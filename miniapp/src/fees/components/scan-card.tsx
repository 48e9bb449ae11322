import { useEffect, useState } from 'react';
import { momentText } from '@shared/kernel/time';
import type { PayLink } from '@shared/fees/pay-slip';
import { Card } from '../../ui/card';
import { QrCode } from '../../ui/qr-code';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** Alipay's code is asked for two minutes; WeChat's outlives the order. */
const LIVES_MS = { alipayQr: 2 * 60_000, wechatNative: 30 * 60_000 } as const;

/** The code a telephone scans from this screen. */
export const ScanCard = ({ link }: { readonly link: PayLink }) => {
  const lives = link.channel === 'alipayQr' ? LIVES_MS.alipayQr : LIVES_MS.wechatNative;
  const endsAt = Date.parse(link.linkedAt ?? '') + lives;
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setGone(true), Math.max(0, endsAt - Date.now()));
    return () => clearTimeout(timer);
  }, [endsAt]);
  const name = copy.scanWith[link.channel === 'alipayQr' ? 'alipay' : 'wechat'];
  return (
    <Card tone='strong'>
      {gone || link.codeUrl === undefined
        ? <Words as='p' className='centred' spoken='alert'>{copy.qrGone}</Words>
        : <>
          <QrCode text={link.codeUrl} label={copy.qrLabel(name)} />
          <Words as='p' className='centred'>{copy.scanHow(name)}</Words>
          <Words as='p' className='quiet centred'>{copy.qrEnds(momentText(new Date(endsAt).toISOString()).slice(-5))}</Words>
        </>}
    </Card>
  );
};
