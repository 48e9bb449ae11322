import type { FeeNotice } from '@shared/fees/fee-notice';
import { openPaper } from '../../../platform/open-paper';
import { useAction } from '../../../platform/use-action';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** The fiscal e-bill: exists shortly after the money arrived. */
export const BillCard = ({ caseId, notice }: { readonly caseId: string; readonly notice: FeeNotice }) => {
  const open = useAction(async (documentId: string) => openPaper({ caseId, documentId, title: copy.bill }));
  const bill = notice.eBill;
  return (
    <Card title={copy.bill}>
      {bill === undefined ? <Words as='p' className='quiet' spoken='status'>{copy.billSoon}</Words> : (
        <>
          <Facts items={[[copy.billNumber, <Words key='number' className='number'>{bill.billNumber}</Words>], [copy.billCheck, bill.checkCode]]} />
          <Failure error={open.error} />
          {bill.documentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run(bill.documentId ?? '')}>{copy.billOpen}</Button>}
        </>
      )}
    </Card>
  );
};
