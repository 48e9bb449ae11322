import type { DefenceView } from '@shared/defence/defence';
import { intentFailures } from '@shared/filing/filing-intent';
import { momentText } from '@shared/kernel/time';
import { go } from '../../../platform/navigate';
import { openPaper } from '../../../platform/open-paper';
import { useAction } from '../../../platform/use-action';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy as words } from '../../copy';
import { copy } from './copy';

/** What was handed in, when, and what happens next. */
export const ReceiptCard = ({ view: { caseId, kind }, receipt }: { readonly view: DefenceView; readonly receipt: NonNullable<DefenceView['receipt']> }) => {
  const open = useAction(async (documentId: string, title: string) => openPaper({ caseId, documentId, title }));
  return (
    <>
      <Notice tone='success' live><Words as='p'>{copy.filedHeading}</Words></Notice>
      {receipt.because === undefined || receipt.completedAt === undefined ? null : <Notice><Words as='p'>{copy.counts(momentText(receipt.filedAt), momentText(receipt.completedAt), intentFailures[receipt.because])}</Words></Notice>}
      <Card>
        <Facts items={[
          [copy.number, <Words key='n' className='number'>{receipt.receiptNumber}</Words>], [copy.at, momentText(receipt.filedAt)], [copy.period, receipt.late ? copy.late : copy.inTime],
        ]} />
        <Button busy={open.busy} onPress={() => void open.run(receipt.documentId, words.titles[kind])}>{copy.paper}</Button>
        <Button busy={open.busy} onPress={() => void open.run(receipt.receiptDocumentId, copy.receipt)}>{copy.receipt}</Button>
      </Card>
      <Button kind='quiet' onPress={() => go('filing/pages/verify/index', { receiptNumber: receipt.receiptNumber })}>{copy.verify}</Button>
      <Failure error={open.error} />
      <Words as='p'>{copy.next}</Words>
    </>
  );
};
