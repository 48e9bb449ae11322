import { courtFeeRoutes } from '@shared/fees/court-fee-contract';
import type { FeeNotice } from '@shared/fees/fee-notice';
import { verificationStates } from '@shared/fees/fiscal-ebill';
import { yuanText } from '@shared/kernel/money';
import { dateText, momentText } from '@shared/kernel/time';
import { useState } from 'react';
import { call } from '../../../platform/api';
import { openPaper } from '../../../platform/open-paper';
import { useAction } from '../../../platform/use-action';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Words } from '../../../ui/words';
import { copy } from './copy';

const figures = (text: string) => <Words key={text} className='number'>{text}</Words>;

/** The fiscal e-bill: exists shortly after the money arrived; verified at the finance platform on demand, reversed in red by refunds. */
export const BillCard = ({ caseId, notice }: { readonly caseId: string; readonly notice: FeeNotice }) => {
  const [verified, setVerified] = useState<FeeNotice>();
  const open = useAction(async (documentId: string) => openPaper({ caseId, documentId, title: copy.bill }));
  const verify = useAction(async () => setVerified(await call(courtFeeRoutes.verifyBill, { params: { caseId, noticeId: notice.noticeId }, body: {} })));
  const bill = (verified ?? notice).eBill;
  if (bill === undefined) return <Card title={copy.bill}><Words as='p' className='quiet' spoken='status'>{copy.billSoon}</Words></Card>;
  const { verification } = bill;
  return (
    <Card title={copy.bill}>
      <Facts items={[
        [copy.billCode, figures(bill.billCode)], [copy.billNumber, figures(bill.billNumber)], [copy.billCheck, figures(bill.checkCode)], [copy.billOn, dateText(bill.issuedOn)], [copy.billAmount, `${yuanText(bill.amountFen)}元（${bill.amountInWords}）`],
        ...(bill.reversals ?? []).map((red): [string, string] => [copy.billRed, `${yuanText(red.amountFen)}元，票据号码${red.billNumber}`]),
        ...(verification === undefined ? [] : [[copy.billVerified, `${verification.valid ? verificationStates[verification.status ?? 'ISSUED'] : copy.billFalse}（${momentText(verification.at)}）`] as [string, string]]),
      ]} />
      <Failure error={open.error ?? verify.error} />
      {bill.documentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run(bill.documentId ?? '')}>{copy.billOpen}</Button>}
      <Button kind='quiet' busy={verify.busy} onPress={() => void verify.run()}>{copy.billVerify}</Button>
    </Card>
  );
};
