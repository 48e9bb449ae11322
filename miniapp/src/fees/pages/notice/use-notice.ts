import { feeRoutes } from '@shared/fees/contract';
import { call } from '../../../platform/api';
import { pageUrl } from '../../../platform/navigate';
import { useLoad } from '../../../platform/use-load';
import { usePay } from '../../components/use-pay';

/** The notice and paying it. */
export const useNotice = (caseId: string, noticeId: string, cameBack: boolean) => {
  const params = { caseId, noticeId };
  const loaded = useLoad(() => call(feeRoutes.readNotice, { params }), [caseId, noticeId]);
  const { notice, attempt } = loaded.data ?? {};
  const payable = notice?.state === 'issued' || notice?.state === 'lapsed';
  const paying = usePay({
    state: notice === undefined ? undefined : !payable ? 'paid' : attempt?.state === 'unknown' ? 'verifying' : 'open',
    // A transfer was not started here; what was closed is begun anew, unless somebody comes back from paying it after all.
    channel: attempt?.channel === 'bank' || (attempt?.state === 'closed' && !cameBack) ? undefined : attempt?.channel, cameBack, page: pageUrl('fees/pages/notice/index', { ...params, back: '1' }),
    start: async (body) => {
      const started = await call(feeRoutes.startPayment, { params, body });
      loaded.put(started);
      return started.attempt.state === 'pending' ? started.attempt : undefined;
    },
    check: async () => loaded.put(await call(feeRoutes.checkPayment, { params })),
    look: loaded.reload,
  });
  return { loaded, paying };
};
