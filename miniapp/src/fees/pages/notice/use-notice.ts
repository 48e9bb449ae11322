import { useEffect, useState } from 'react';
import { feeRoutes } from '@shared/fees/contract';
import { call } from '../../../platform/api';
import { pay, payChannel, payTicket } from '../../../platform/pay';
import { useAction } from '../../../platform/use-action';
import { useLatest } from '../../../platform/use-latest';
import { useLoad } from '../../../platform/use-load';

const CHECKS = [0, 1500, 3000, 5000, 8000, 13000];

/** The notice, paying it, and asking the channel through the server: what the browser believes is never proof. */
export const useNotice = (caseId: string, noticeId: string, cameBack: boolean) => {
  const params = { caseId, noticeId };
  const loaded = useLoad(() => call(feeRoutes.readNotice, { params }), [caseId, noticeId]);

  const check = useAction(async () => loaded.put(await call(feeRoutes.checkPayment, { params })));

  const start = useAction(async () => {
    const { attempt, notice } = await call(feeRoutes.startPayment, { params, body: { channel: payChannel, ...(await payTicket(caseId, noticeId)) } });
    loaded.put({ attempt, notice });
    if (notice.state !== 'issued') return;
    await pay(attempt, caseId);
    if (payChannel === 'wechatJsapi') loaded.put(await call(feeRoutes.checkPayment, { params }));
  });

  // back from the cashier: ask at once, then again with pauses, until the channel knows
  const [asked, setAsked] = useState(0);
  const waiting = loaded.data?.notice.state === 'issued' && loaded.data.attempt !== undefined && (cameBack || loaded.data.attempt.state === 'unknown');
  const ask = useLatest(check.run);
  useEffect(() => {
    const pause = CHECKS[asked];
    if (!waiting || pause === undefined) return undefined;
    const timer = setTimeout(() => void ask.current().then(() => setAsked(asked + 1)), pause);
    return () => clearTimeout(timer);
  }, [waiting, asked, ask]);

  return { loaded, check, start, verifying: waiting && asked < CHECKS.length, asked: asked > 0 };
};
