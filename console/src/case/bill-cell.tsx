import { Button } from 'antd';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import { verificationStates } from '../../../shared/fees/fiscal-ebill';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { State } from '../ui/state';
import { copy } from './copy';

/** The fiscal e-bill of a notice, and the finance platform's word about it. */
export const BillCell = ({ caseId, notice }: { caseId: CaseId; notice: FeeNotice }) => {
  const verify = useAct(courtFeeRoutes.verifyBill, copy.fees.verified);
  const { eBill } = notice;
  if (eBill === undefined) return null;
  const { verification } = eBill;
  return (
    <span className="stack" style={{ gap: 4 }}>
      <span className="figures">{eBill.billCode} {eBill.billNumber}</span>
      {verification === undefined
        ? <Button size="small" loading={verify.isPending} onClick={() => verify.mutate({ params: { caseId, noticeId: notice.noticeId } })}>{copy.fees.verify}</Button>
        : <State tone={verification.valid ? 'good' : 'bad'}>{verification.valid ? verificationStates[verification.status ?? 'ISSUED'] : copy.fees.notGenuine}</State>}
    </span>
  );
};
