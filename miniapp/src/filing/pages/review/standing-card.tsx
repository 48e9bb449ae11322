import type { FilingView } from '@shared/filing/filing';
import { actingAs, missingOfStanding } from '@shared/filing/standing';
import { go } from '../../../platform/navigate';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** As whom the person files, and what of the proof is missing. */
export const StandingCard = ({ filing: { caseId, standing }, readOnly }: { readonly filing: FilingView; readonly readOnly: boolean }) => {
  const missing = missingOfStanding(standing);
  return (
    <Card title={copy.standing} extra={readOnly ? undefined : <Button kind='quiet' label={copy.edit(copy.standing)} onPress={() => go(filingPaths.standing, { caseId, from: 'review' })}>{copy.editShort}</Button>}>
      <Words as='p'>{actingAs[standing?.as ?? 'self']}</Words>
      {missing === undefined ? null : <Notice tone='danger'><Words as='p'>{missing}</Words></Notice>}
      {standing?.proof === undefined ? null : <Words as='p' className='quiet'>{standing.proof.name}</Words>}
    </Card>
  );
};
