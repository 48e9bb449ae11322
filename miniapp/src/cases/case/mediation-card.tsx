import type { CaseView } from '@shared/cases/court-case';
import { mediationStates } from '@shared/mediation/mediation';
import { momentText } from '@shared/kernel/time';
import { go } from '../../platform/navigate';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** 调解: where it stands, and the ways into it. */
export const MediationCard = ({ view }: { readonly view: CaseView }) => {
  const { mediation, head: { caseId, phase } } = view;
  const over = mediation === undefined || mediation.state === 'failed' || mediation.state === 'ended';
  const isParty = view.me.parties.length > 0;
  return (
    <Folded title={copy.mediation} {...(mediation === undefined ? {} : { summary: mediationStates[mediation.state] })}>
      <Box className='stack'>
        {mediation === undefined ? <Words as='p' className='quiet'>{copy.noMediation}</Words> : (
          <Words as='p'>{[mediation.mediatorName, mediation.organisation, mediation.session === undefined ? undefined : momentText(mediation.session.startsAt)].filter((part) => part !== undefined).join(' · ')}</Words>
        )}
        {phase === 'filing' || phase === 'preFiling' ? <Button onPress={() => go('mediation/pages/before-filing/index', { caseId })}>{phase === 'filing' ? copy.beforeFiling : copy.seeBeforeFiling}</Button> : null}
        {over && phase === 'open' && isParty ? <Button onPress={() => go('mediation/pages/request/index', { caseId })}>{copy.requestMediation}</Button> : null}
        {mediation?.mine.asMediator === true ? <Button onPress={() => go('mediation/pages/brief/index', { caseId })}>{copy.brief}</Button> : null}
        {mediation !== undefined && ['requested', 'referred', 'scheduling', 'scheduled'].includes(mediation.state) ? <Button onPress={() => go('mediation/pages/times/index', { caseId })}>{mediation.state === 'requested' || mediation.state === 'referred' ? copy.mediators : copy.times}</Button> : null}
        {mediation !== undefined && ['scheduled', 'inSession', 'signing'].includes(mediation.state) ? <Button onPress={() => go('mediation/pages/room/index', { caseId })}>{copy.mediationRoom}</Button> : null}
        {mediation !== undefined && ['scheduling', 'scheduled', 'inSession', 'drafting', 'signing'].includes(mediation.state) ? <Button onPress={() => go('mediation/pages/offers/index', { caseId })}>{copy.offers}</Button> : null}
        {mediation?.agreement === undefined ? null : <Button onPress={() => go('mediation/pages/agreement/index', { caseId })}>{copy.agreement}</Button>}
      </Box>
    </Folded>
  );
};
