import { useState } from 'react';
import { courtFeeRoutes } from '@shared/fees/court-fee-contract';
import { accountNumberFault } from '@shared/fees/refund-account';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';

interface Typed { holder: string; bank: string; number: string }

/** The account of a notice, as the court shows it, and the one being typed. */
export const useAccount = (caseId: string, noticeId: string) => {
  const params = { caseId, noticeId };
  const loaded = useLoad(() => call(courtFeeRoutes.refundAccount, { params }), [caseId, noticeId]);
  const [edited, setEdited] = useState<Partial<Typed>>({});
  const known = loaded.data?.account;
  // What the bank did not like is put right, not typed all over again; the number is never shown whole.
  const typed: Typed = { holder: edited.holder ?? known?.holder ?? '', bank: edited.bank ?? known?.bank ?? '', number: edited.number ?? '' };
  const [changing, setChanging] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const save = useAction(async () => {
    const fault = accountNumberFault(typed.number);
    setWrong(fault);
    if (fault !== undefined) return;
    loaded.put(await call(courtFeeRoutes.giveRefundAccount, { params, body: typed }));
    setEdited({});
    setChanging(false);
  });
  const waiting = loaded.data?.refunds.find((refund) => refund.state === 'awaitingAccount');
  const type = (field: keyof Typed) => (value: string) => setEdited({ ...edited, [field]: value });
  const complete = typed.holder.trim().length >= 2 && typed.bank.trim().length >= 4 && typed.number.trim() !== '';
  return { loaded, complete, typed, type, wrong, save, waiting, changing: changing || waiting !== undefined || known === undefined, change: () => setChanging(true) };
};
export type Account = ReturnType<typeof useAccount>;
