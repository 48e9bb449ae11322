import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../../platform/api';
import { pageUrl, replaceWith } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useAction } from '../../../platform/use-action';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** An interpreter or an expert comes in with the code that the mediator told them. */
export default function InvitedPage() {
  const [code, setCode] = useState('');
  const enter = useAction(async () => {
    const { caseId } = await call(mediationRoutes.takeInvitation, { body: { code: code.trim() } });
    replaceWith(pageUrl('mediation/pages/room/index', { caseId }));
  });
  return (
    <Frame title={copy.title}>
      <RequireIdentity here={pageUrl('mediation/pages/invited/index')}>
        <Card>
          <Words as='p'>{copy.what}</Words>
          <TextField label={copy.code} help={copy.codeHelp} value={code} onChange={setCode} maxLength={20} />
          <Failure error={enter.error} />
          <Button kind='primary' busy={enter.busy} disabled={code.trim().length < 8} onPress={() => void enter.run()}>{copy.enter}</Button>
        </Card>
      </RequireIdentity>
    </Frame>
  );
}
