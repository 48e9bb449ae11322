import { formOf } from '@shared/filing/forms';
import { go, goBack, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { FileRow } from '../../../ui/file-row';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { StepFooter } from '../../components/step-footer';
import { stepPlace } from '../../draft/step-place';
import { useFiling } from '../../draft/use-filing';
import { isEvidencePath } from '../../draft/is-evidence-path';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { useEvidence } from './use-evidence';

export default function EvidencePage() {
  const { caseId = '', from } = useParams();
  const loaded = useFiling(caseId);
  const { files, travelling, names, setName, add, remove, rename } = useEvidence(caseId, loaded);
  const here = pageUrl(filingPaths.evidence, { caseId });
  const correction = loaded.data?.state === 'returned' ? loaded.data.corrections?.items.find(({ path }) => isEvidencePath(path)) : undefined;
  const next = (): void => void rename.run().then(() => (from === 'review' ? goBack() : go(filingPaths.fee, { caseId })));
  return (
    <Frame title={copy.title} {...stepPlace(loaded.data, filingPaths.evidence)} footer={<StepFooter onNext={next} busy={add.busy} />}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(filing) => (
            <>
              {correction === undefined ? null : <Notice tone='warning'><Words as='p'>{copy.correction}：{correction.reason}</Words></Notice>}
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
              <Folded title={copy.suggestions}><Box as='ul'>{(formOf(filing.causeOfAction)?.evidenceSuggestions ?? []).map((name) => <Box as='li' key={name}>{name}</Box>)}</Box></Folded>
              <Actions>
                <Button busy={add.busy} onPress={() => void add.run('camera')}>{copy.camera}</Button>
                <Button busy={add.busy} onPress={() => void add.run('files')}>{copy.files}</Button>
              </Actions>
              <Failure error={add.error ?? remove.error ?? rename.error} here={here} />
              <Card title={copy.listed}>
                {files.length === 0 && travelling === undefined ? <Words as='p' className='quiet'>{copy.none}</Words> : null}
                <Box as='ul' className='rows'>
                  {files.map((file, index) => (
                    <Box as='li' key={file.fileId} className='evidence'>
                      <Box as='ul'><FileRow name={file.name} bytes={file.bytes} onRemove={() => void remove.run(file.fileId)} /></Box>
                      <TextField label={copy.nameOf(index + 1)} value={names[file.fileId] ?? file.evidenceName} help={copy.nameHelp} maxLength={100} onChange={(name) => setName(file.fileId, name)} onLeave={() => void rename.run()} />
                    </Box>
                  ))}
                  {travelling === undefined ? null : <FileRow name={travelling.name} detail={copy.uploading} progress={travelling.share} />}
                </Box>
              </Card>
              <Words as='p' className='quiet'>{copy.keptFor}</Words>
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
