import { useState } from 'react';
import type { MediationView } from '@shared/mediation/mediation';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { copy } from '../agreement-copy';
import { AgreementEditor } from './agreement-editor';
import { AgreementReading } from './agreement-reading';
import { AgreementSigning } from './agreement-signing';
import { PrivateDraftView } from './private-drafts';
import { usePrivateDrafts } from '../use-private-drafts';

const WRITABLE: ReadonlySet<string> = new Set(['inSession', 'drafting', 'signing']);

/** Everything about the agreement for whoever looks: write, read, sign. Used in the room's drawer and on its own page. */
export const AgreementPanel = ({ caseId, causeOfAction, mediation, done }: { readonly caseId: string; readonly causeOfAction: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const [writing, setWriting] = useState(false);
  const { agreement, mine } = mediation;
  const privately = usePrivateDrafts(caseId, mediation);
  const finished = async (): Promise<void> => {
    await done();
    setWriting(false);
  };
  const mayWrite = mine.asMediator && WRITABLE.has(mediation.state);
  if (mediation.state === 'failed') return <Notice tone='warning'>{copy.failed(mediation.failure?.reason ?? '')}</Notice>;
  if (mayWrite && (writing || agreement === undefined)) return <AgreementEditor caseId={caseId} causeOfAction={causeOfAction} mediation={mediation} done={finished} />;
  const kept = mine.asMediator ? [] : (privately.data?.items ?? []).map((draft) => <PrivateDraftView key={draft.group} draft={draft} mediation={mediation} />);
  if (agreement === undefined) return <>{kept}<Notice>{copy.notYet}</Notice></>;
  return (
    <Box className='stack'>
      {kept}
      <AgreementReading caseId={caseId} mediation={mediation} agreement={agreement} done={done} />
      <AgreementSigning key={agreement.sha256} caseId={caseId} mediation={mediation} agreement={agreement} done={done} />
      {mayWrite ? <Button kind='quiet' onPress={() => setWriting(true)}>{copy.change}</Button> : null}
    </Box>
  );
};
