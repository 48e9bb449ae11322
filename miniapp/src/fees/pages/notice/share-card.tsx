import { useState } from 'react';
import { payRoutes } from '@shared/fees/pay-contract';
import { call } from '../../../platform/api';
import { copyText } from '../../../platform/copy-text';
import { useAction } from '../../../platform/use-action';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { QrCode } from '../../../ui/qr-code';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** A link for whoever pays instead, or for another telephone. */
export const ShareCard = ({ caseId, noticeId }: { readonly caseId: string; readonly noticeId: string }) => {
  const [url, setUrl] = useState<string>();
  const share = useAction(async () => {
    const made = await call(payRoutes.payLink, { params: { caseId, noticeId } });
    setUrl(made.url);
    await copyText(made.url);
  });
  return (
    <Folded title={copy.otherPays}>
      <Box className='stack'>
        <Words as='p'>{copy.otherPaysHow}</Words>
        <Failure error={share.error} />
        {url === undefined ? null : <><QrCode text={url} label={copy.otherPays} /><Words as='p' className='number'>{url}</Words><Words as='p' className='quiet' spoken='status'>{copy.copied}</Words></>}
        <Button busy={share.busy} onPress={() => void share.run()}>{copy.copyLink}</Button>
      </Box>
    </Folded>
  );
};
