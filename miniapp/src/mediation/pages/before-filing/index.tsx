import { useState } from 'react';
import type { CaseView } from '@shared/cases/court-case';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../../platform/api';
import { goBack } from '../../../platform/navigate';
import { useAction } from '../../../platform/use-action';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from '../../before-filing-copy';
import { Consent } from '../../components/consent';
import { MediationFacts } from '../../components/mediation-facts';
import { MediationPage } from '../../components/mediation-page';
import { useCase } from '../../use-case';
import '../../mediation.scss';

type Given = { readonly view: CaseView; done(): Promise<void> };
const RUNNING: ReadonlySet<string> = new Set(['requested', 'referred', 'scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);

/** Before the court has decided on docketing: mediate first, or not. */
const Start = ({ view, done }: Given) => {
  const [note, setNote] = useState('');
  const start = useAction(async () => {
    await call(mediationRoutes.mediateBeforeFiling, { params: { caseId: view.head.caseId }, body: note.trim() === '' ? {} : { note } });
    await done();
  });
  return (
    <Card>
      <Box as='ul' className='stack'>{copy.about.map((line) => <Box key={line} as='li'>{line}</Box>)}</Box>
      <Notice tone='warning'>{copy.careful}</Notice>
      <TextField kind='longText' label={copy.note} value={note} onChange={setNote} example={copy.noteExample} optional maxLength={500} />
      <Failure error={start.error} />
      <Button kind='primary' busy={start.busy} onPress={() => void start.run()}>{copy.start}</Button>
      <Button onPress={goBack}>{copy.stay}</Button>
    </Card>
  );
};

/** "正式立案": always in sight of who handed the papers in. */
const Docket = ({ view, mediation, done }: Given & { readonly mediation: MediationView }) => {
  const ask = useAction(async () => {
    await call(mediationRoutes.askDocketing, { params: { caseId: view.head.caseId }, body: {} });
    await done();
  });
  return (
    <Card title={copy.docketTitle} {...(mediation.state === 'failed' ? { tone: 'strong' as const } : {})}>
      <Words as='p'>{mediation.state === 'agreed' ? copy.settled : copy.docketWhy}</Words>
      {RUNNING.has(mediation.state) ? <Words as='p' className='quiet'>{copy.docketEnds}</Words> : null}
      <Failure error={ask.error} />
      <Button kind={mediation.state === 'failed' ? 'primary' : 'danger'} busy={ask.busy} onPress={() => void ask.run()}>{copy.docket}</Button>
    </Card>
  );
};

const Inside = ({ view, mediation, done }: Given & { readonly mediation: MediationView }) => {
  const { mine, consents = [], participants } = mediation;
  const applies = view.me.parties.length === 0 || view.me.parties.some(({ role }) => role === 'plaintiff');
  const silent = !applies && RUNNING.has(mediation.state) && !mine.partyIds.some((id) => consents.some(({ partyId }) => partyId === id));
  const names = consents.map(({ partyId }) => participants.find(({ key }) => key === partyId)?.name ?? '').filter((name) => name !== '').join('、');
  return (
    <>
      {silent ? mediation.acceptedAt === undefined ? <Notice>{copy.consentLater}</Notice> : <Consent caseId={view.head.caseId} mediation={mediation} done={done} /> : null}
      <MediationFacts mediation={mediation} />
      {names === '' ? null : <Words as='p' className='quiet'>{copy.consented(names)}</Words>}
      {applies ? <Docket view={view} mediation={mediation} done={done} /> : null}
    </>
  );
};

/** Track L of rules/07: mediate first, answer whether one agrees, or go on to docketing. */
export default function BeforeFilingPage() {
  const { caseId = '' } = useParams();
  const loaded = useCase(caseId);
  return (
    <Frame title={copy.title}>
      <MediationPage path='mediation/pages/before-filing/index' caseId={caseId} loaded={loaded}>{(view) => {
        if (view.head.phase === 'preFiling' && view.mediation !== undefined) return <Inside view={view} mediation={view.mediation} done={loaded.reload} />;
        if (view.head.phase !== 'filing') return <Notice>{copy.over}</Notice>;
        return view.mediation === undefined ? <Start view={view} done={loaded.reload} /> : <Notice tone='success'>{copy.docketed}</Notice>;
      }}</MediationPage>
    </Frame>
  );
}
