import { mediationRoutes } from '@shared/mediation/contract';
import type { PersonId } from '@shared/kernel/ids';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Words } from '../../ui/words';
import { copy } from '../before-filing-copy';

/** 在线调解规则 10(2): each side picks; the same one twice is the mediator. */
export const MediatorChoice = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const { partyIds } = mediation.mine;
  const loaded = useLoad(partyIds.length === 0 ? undefined : () => call(mediationRoutes.candidates, { params: { caseId } }), [caseId]);
  const choose = useAction(async (mediatorId?: PersonId) => {
    await call(mediationRoutes.chooseMediator, { params: { caseId }, body: mediatorId === undefined ? {} : { mediatorId } });
    await done();
  });
  if (partyIds.length === 0) return null;
  const nameOf = (partyId: string) => mediation.participants.find(({ key }) => key === partyId)?.name ?? '';
  const mine = mediation.choices?.find(({ partyId }) => partyIds.includes(partyId));
  return (
    <Card title={copy.choiceTitle}>
      <Words as='p'>{copy.choiceWhy}</Words>
      {(mediation.choices ?? []).map(({ partyId, name }) => {
        const own = partyIds.includes(partyId);
        return <Words key={partyId} as='p' className='quiet'>{own ? (name === undefined ? copy.mineCourt : copy.mine(name)) : name === undefined ? copy.theirsCourt(nameOf(partyId)) : copy.theirs(nameOf(partyId), name)}</Words>;
      })}
      <Failure error={choose.error ?? loaded.error} />
      <Box as='ul' className='offers'>
        {(loaded.data?.items ?? []).map(({ personId, name, organisation, charging, expertise, languages }) => (
          <Box key={personId} as='li' className='obligation'>
            <Words as='strong'>{name}</Words>
            <Words className='quiet'>{copy.facts(organisation, charging)}</Words>
            <Words className='quiet'>{copy.expertise(expertise.join('、'))}</Words>
            {languages.length === 0 ? null : <Words className='quiet'>{copy.languages(languages.join('、'))}</Words>}
            {mine?.mediatorId === personId ? null : <Button label={copy.choose(name)} busy={choose.busy} onPress={() => void choose.run(personId)}>{copy.choose(name)}</Button>}
          </Box>
        ))}
      </Box>
      {mine !== undefined && mine.mediatorId === undefined ? null : <Button busy={choose.busy} onPress={() => void choose.run()}>{copy.leave}</Button>}
    </Card>
  );
};
