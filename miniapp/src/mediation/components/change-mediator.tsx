import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../ending-copy';

const CHANGEABLE: ReadonlySet<string> = new Set(['scheduling', 'scheduled']);

/** What the mediator disclosed (在线调解规则 13), and another one on request, once (14). */
export const ChangeMediator = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const [reason, setReason] = useState('');
  const send = useAction(async () => {
    await call(mediationRoutes.changeMediator, { params: { caseId }, body: { reason } });
    await done();
  });
  const may = mediation.mine.partyIds.length > 0 && CHANGEABLE.has(mediation.state);
  return (
    <>
      {mediation.disclosure === undefined ? null : <Notice tone='warning'>{copy.disclosed(mediation.disclosure)}</Notice>}
      {may ? (
        <Folded title={copy.change}>
          <Words as='p' className='quiet'>{mediation.changedFor === undefined ? copy.changeDetail : copy.changeAgain}</Words>
          <TextField kind='longText' label={copy.changeReason} value={reason} onChange={setReason} example={copy.changeExample} maxLength={500} />
          <Failure error={send.error} />
          <Button kind='danger' disabled={reason.trim() === ''} busy={send.busy} onPress={() => void send.run()}>{copy.changeSend}</Button>
        </Folded>
      ) : null}
    </>
  );
};
