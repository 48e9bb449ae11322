import { useState } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import { intentFailures } from '@shared/filing/filing-intent';
import { momentText } from '@shared/kernel/time';
import { call } from '../../../platform/api';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** Where the QR code of a receipt leads: for everybody, without logging in. */
export default function VerifyReceiptPage() {
  const { receiptNumber: given = '' } = useParams();
  const [typed, setTyped] = useState(given);
  const [asked, setAsked] = useState(given);
  const loaded = useLoad(asked === '' ? undefined : () => call(filingRoutes.verifyReceipt, { params: { receiptNumber: asked } }), [asked]);
  const check = useAction(async () => setAsked(typed.trim()));
  return (
    <Frame title={copy.title}>
      <Card>
        <TextField label={copy.number} value={typed} example={copy.example} help={copy.help} onChange={setTyped} />
        <Button kind='primary' onPress={() => void check.run()}>{copy.check}</Button>
      </Card>
      {asked === '' ? null : (
        <LoadedView loaded={loaded}>
          {(receipt) => (
            <>
              <Notice tone={receipt.intact ? 'success' : 'danger'} live><Words as='p'>{receipt.intact ? copy.genuine : copy.broken}</Words></Notice>
              <Card>
                <Facts items={[
                  [copy.court, receipt.court],
                  [copy.number, <Words key='n' className='number'>{receipt.receiptNumber}</Words>],
                  [copy.at, momentText(receipt.submittedAt)],
                  ...(receipt.because === undefined || receipt.completedAt === undefined ? [] : [[copy.note, copy.counts(momentText(receipt.completedAt), intentFailures[receipt.because])] as const]),
                  [copy.code, <Words key='c' className='number'>{receipt.code}</Words>],
                ]} />
                <Words as='p' className='quiet'>{copy.compare}</Words>
              </Card>
              <Folded title={copy.files} open>
                <Box as='ul' className='rows'>{receipt.files.map((file) => <Box as='li' key={`${file.name}${file.sha256}`} className='hash'><Words as='strong'>{file.name}</Words><Words as='p' className='quiet break-anywhere'>{file.sha256}</Words></Box>)}</Box>
              </Folded>
              <Folded title={copy.byMachine}>
                <Words as='p' className='quiet'>{copy.byMachineHint}</Words>
                <Words as='p' className='quiet break-anywhere'>{receipt.signature}</Words>
                <Words as='p' className='quiet break-anywhere'>{receipt.certificate}</Words>
              </Folded>
            </>
          )}
        </LoadedView>
      )}
    </Frame>
  );
}
