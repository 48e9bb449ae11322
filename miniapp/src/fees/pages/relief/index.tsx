import { papersFor } from '@shared/fees/relief-grounds';
import { reliefKinds } from '@shared/fees/fee-relief';
import { pageUrl, replaceWith } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import { DecidedCard } from './decided-card';
import { useRelief } from './use-relief';

/** The most that can be granted first (办法 45, 46, 47). */
const reliefKindsInOrder = ['exemption', 'reduction', 'deferral'] as const;

export default function ReliefPage() {
  const { caseId = '' } = useParams();
  const here = pageUrl('fees/pages/relief/index', { caseId });
  const { loaded, questions, answer, yes, kind, statement, setStatement, proofs, upload, submit } = useRelief(caseId);
  const latest = loaded.data?.fees.reliefs.at(-1);
  const asking = loaded.data !== undefined && latest === undefined;
  return (
    <Frame title={copy.title}
      footer={asking ? <><Failure error={submit.error} here={here} /><Button kind='primary' busy={submit.busy} disabled={kind === undefined} onPress={() => void submit.run()}>{copy.submit}</Button></> : undefined}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {() => (latest === undefined ? (
            <>
              <Words as='p'>{copy.lead}</Words>
              {reliefKindsInOrder.map((one) => {
                const asked = questions.filter((ground) => ground.kind === one);
                return asked.length === 0 ? null : (
                  <Card key={one} title={copy.questionsOf(reliefKinds[one])}>
                    <Box className='stack'>{asked.map(({ id, question, article }) => <CheckField key={id} label={question.replace(/吗？$/, '')} detail={article} checked={yes.includes(id)} onChange={(on) => answer(id, on)} />)}</Box>
                  </Card>
                );
              })}
              {kind === undefined ? <Notice><Words as='p'>{copy.none}</Words></Notice> : (
                <>
                  <Notice live><Words as='p'>{copy.suggestion(reliefKinds[kind])}</Words></Notice>
                  <Card title={copy.papers}>
                    <Box as='ul' className='stack'>{papersFor(yes).map((paper) => <Box as='li' key={paper}><Words>{paper}</Words></Box>)}</Box>
                    {proofs.map(({ fileId, name }) => <Words as='p' key={fileId} className='number'>{`✓ ${name}`}</Words>)}
                    <Failure error={upload.error} />
                    <Button busy={upload.busy} onPress={() => void upload.run('camera')}>{copy.camera}</Button>
                    <Button busy={upload.busy} onPress={() => void upload.run('files')}>{copy.files}</Button>
                  </Card>
                  <TextField kind='longText' label={copy.statement} value={statement} onChange={setStatement} example={copy.statementExample} maxLength={2000} />
                  <Words as='p' className='quiet'>{copy.submitHint}</Words>
                </>
              )}
            </>
          ) : (
            <>
              <DecidedCard caseId={caseId} relief={latest} />
              <Button kind='primary' onPress={() => void replaceWith(pageUrl('cases/case/index', { caseId }))}>{copy.toCase}</Button>
            </>
          ))}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
