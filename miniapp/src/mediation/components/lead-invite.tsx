import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/choice-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

type Invited = 'interpreter' | 'expert' | 'judge';
const choices = (['interpreter', 'expert', 'judge'] as const).map((value) => ({ value, text: copy.role[value] }));

/** An interpreter or expert comes with a code that the mediator tells them; a judge of the court just comes. */
export const LeadInvite = ({ caseId }: { readonly caseId: string }) => {
  const [role, setRole] = useState<Invited>('interpreter');
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<{ name: string; code: string | undefined }>();
  const send = useAction(async () => {
    const { code } = await call(mediationRoutes.invite, { params: { caseId }, body: { role, name: name.trim() } });
    setAsked({ name: name.trim(), code });
    setName('');
  });
  return (
    <Folded title={copy.invite.title}>
      <ChoiceField label={copy.invite.role} value={role} choices={choices} onChange={(value) => setRole(value as Invited)} />
      <TextField label={copy.invite.name} value={name} onChange={setName} maxLength={40} />
      <Failure error={send.error} />
      <Button busy={send.busy} disabled={name.trim().length < 2} onPress={() => void send.run()}>{copy.invite.send}</Button>
      {asked === undefined ? null : <Notice tone='success' live><Words as='p'>{asked.code === undefined ? copy.invite.judgeDone(asked.name) : copy.invite.done(asked.name, asked.code)}</Words></Notice>}
    </Folded>
  );
};
