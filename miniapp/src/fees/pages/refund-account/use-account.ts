import { useState } from 'react';
import { courtFeeRoutes } from '@shared/fees/court-fee-contract';
import { accountNumberFault } from '@shared/fees/refund-account';
import { call } from '../../../platform/api';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';

/** The account of a notice, as the court shows it, and the one being typed. */
export const useAccount = (caseId: string, noticeId: string) => {
  const params = { caseId, noticeId };
  const loaded = useLoad(() => call(courtFeeRoutes.refundAccount, { params }), [caseId, noticeId]);
  const [typed, setTyped] = useState({ holder: '', bank: '', number: '' });
  const [changing, setChanging] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const save = useAction(async () => {
    const fault = accountNumberFault(typed.number);
    setWrong(fault);
    if (fault !== undefined) return;
    loaded.put(await call(courtFeeRoutes.giveRefundAccount, { params, body: typed }));
    setTyped({ holder: '', bank: '', number: '' });
    setChanging(false);
  });
  const waiting = loaded.data?.refunds.find((refund) => refund.state === 'awaitingAccount');
  const type = (field: keyof typeof typed) => (value: string) => setTyped({ ...typed, [field]: value });
  return { loaded, typed, type, wrong, save, waiting, changing: changing || waiting !== undefined || loaded.data?.account === undefined, change: () => setChanging(true) };
};
