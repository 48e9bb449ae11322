import { useState } from 'react';
import type { PartyId } from '@shared/kernel/ids';
import { momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../session-copy';
import { useSessionRules } from '../use-session-rules';

/** The mediator records who did not come after the waiting time: another time, or the end when it was not the first. */
export const AbsenceRecord = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const [absent, setAbsent] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const rules = useSessionRules();
  const send = useAction(async (outcome: 'again' | 'end') => {
    await call(mediationRoutes.recordAbsence, { params: { caseId }, body: { partyIds: absent as PartyId[], outcome, ...(note.trim() === '' ? {} : { note }) } });
    await done();
  });
  const people = mediation.participants.filter(({ key, bound }) => bound && key !== mediation.mediatorId);
  const nameOf = (partyId: string) => people.find(({ key }) => key === partyId)?.name ?? '';
  return (
    <Folded title={copy.absent}>
      {rules === undefined ? null : <Words as='p' className='quiet'>{copy.absentWhy(rules)}</Words>}
      {(mediation.absences ?? []).map(({ at, startsAt, partyIds }) => <Words key={at} as='p'>{copy.before(partyIds.map(nameOf).join('、'), momentText(startsAt))}</Words>)}
      <Box className='choices'>{people.map(({ key, name }) => <CheckField key={key} label={name} checked={absent.includes(key)} onChange={(on) => setAbsent(on ? [...absent, key] : absent.filter((one) => one !== key))} />)}</Box>
      <TextField kind='longText' label={copy.absentNote} value={note} onChange={setNote} example={copy.absentExample} optional maxLength={500} />
      <Failure error={send.error} />
      <Actions>
        <Button kind='danger' disabled={absent.length === 0} busy={send.busy} onPress={() => void send.run('end')}>{copy.end}</Button>
        <Button kind='primary' disabled={absent.length === 0} busy={send.busy} onPress={() => void send.run('again')}>{copy.again}</Button>
      </Actions>
    </Folded>
  );
};
