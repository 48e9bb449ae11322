import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { pairKey, pairsOf } from '@shared/mediation/screening';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

/** Two parties whom a protection order keeps apart are never brought together. */
export const LeadScreening = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const pairs = pairsOf(mediation);
  const [kept, setKept] = useState(() => new Set((mediation.screened ?? []).map(pairKey)));
  const save = useAction(async () => {
    await call(mediationRoutes.screen, { params: { caseId }, body: { pairs: pairs.filter(({ pair }) => kept.has(pairKey(pair))).map(({ pair }) => [...pair]) as [string, string][] } });
    await done();
  });
  const turn = (key: string, on: boolean): void => setKept(new Set([...[...kept].filter((one) => one !== key), ...(on ? [key] : [])]));
  if (pairs.length === 0) return null;
  return (
    <Folded title={copy.screening.title}>
      <Words as='p' className='quiet'>{copy.screening.what}</Words>
      {pairs.map(({ pair, names }) => <CheckField key={pairKey(pair)} label={copy.screening.pair(...names)} checked={kept.has(pairKey(pair))} onChange={(on) => turn(pairKey(pair), on)} />)}
      <Failure error={save.error} />
      <Button busy={save.busy} onPress={() => void save.run()}>{copy.screening.save}</Button>
    </Folded>
  );
};
