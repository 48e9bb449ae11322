import { courtRoutes } from '@shared/courts/contract';
import { filePlaceOf } from '@shared/filing/file-correction';
import { formOf } from '@shared/filing/forms';
import { call } from '../../../platform/api';
import { go, goBack, pageUrl } from '../../../platform/navigate';
import { openOwnFile } from '../../../platform/open-paper';
import { RequireIdentity } from '../../../platform/require-identity';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { LongList } from '../../../ui/long-list';
import { Notice } from '../../../ui/notice';
import { sizeText } from '../../../ui/size-text';
import { TravellingRow } from '../../../ui/travelling-row';
import { Words } from '../../../ui/words';
import { StepFooter } from '../../components/step-footer';
import { stepPlace } from '../../draft/step-place';
import { useFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { hasPages } from '../arrange/page-order';
import { copy } from './copy';
import { sameAsEarlier } from './evidence-list';
import { EvidenceRow } from './evidence-row';
import { PointedFile } from './pointed-file';
import { useEvidence } from './use-evidence';

/** 示例默认值, until the court has said its own */
const USUAL_BYTES = 52_428_800;

export default function EvidencePage() {
  const { caseId = '', from, file: pointed } = useParams();
  const loaded = useFiling(caseId);
  const most = useLoad(() => call(courtRoutes.court), []).data?.maxFileBytes ?? USUAL_BYTES;
  const { files, uploads, nameOf, setName, add, replace, remove, move, rename } = useEvidence(caseId, loaded, most);
  const open = useAction((fileId: string, title: string) => openOwnFile({ fileId, title }));
  const refusedOnly = uploads.travelling.every(({ phase }) => phase === 'refused');
  const here = pageUrl(filingPaths.evidence, { caseId });
  const corrections = loaded.data?.state === 'returned' ? loaded.data.corrections?.items ?? [] : [];
  const notes = (fileId: string | undefined) => corrections.flatMap(({ path, label, reason }) => {
    const place = filePlaceOf(path);
    return place === undefined || place.fileId !== fileId ? [] : [place.page === undefined ? reason : `${label}：${reason}`];
  });
  const pointedPage = corrections.map(({ path }) => filePlaceOf(path)).find((place) => place?.fileId === pointed && place?.page !== undefined)?.page;
  const pointedFile = files.find(({ fileId }) => fileId === pointed);
  const next = (): void => void rename.run().then(() => (from === 'review' ? goBack() : go(filingPaths.fee, { caseId })));
  return (
    <Frame title={copy.title} {...stepPlace(loaded.data, filingPaths.evidence)} footer={<StepFooter onNext={next} busy={rename.busy} />}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(filing) => (
            <>
              {notes(undefined).map((note) => <Notice key={note} tone='warning'><Words as='p'>{copy.correction}：{note}</Words></Notice>)}
              {pointedFile === undefined ? null : <PointedFile file={pointedFile} name={nameOf(pointedFile)} page={pointedPage} notes={notes(pointed)} busy={replace.busy || uploads.travelling.length > 0} onOpen={() => void open.run(pointedFile.fileId, nameOf(pointedFile))} onReplace={(from_) => void replace.run(pointedFile.fileId, from_)} onRemove={() => void remove.run(pointedFile.fileId)} />}
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.hint(sizeText(most))}</Words></Box>
              <Folded title={copy.suggestions}><Box as='ul'>{(formOf(filing.causeOfAction)?.evidenceSuggestions ?? []).map((name) => <Box as='li' key={name}>{name}</Box>)}</Box></Folded>
              <Actions>
                <Button busy={add.busy} onPress={() => void add.run('camera')}>{copy.camera}</Button>
                <Button busy={add.busy} onPress={() => void add.run('files')}>{copy.files}</Button>
              </Actions>
              <Failure error={add.error ?? replace.error ?? remove.error ?? move.error ?? rename.error ?? open.error} here={here} />
              {uploads.travelling.length === 0 ? null : (
                <Card title={refusedOnly ? copy.refused : copy.travelling}>
                  {refusedOnly ? null : <Words as='p' className='quiet'>{copy.keepOpen}</Words>}
                  <Box as='ul' className='rows'>{uploads.travelling.map((one) => <TravellingRow key={one.id} one={one} pause={uploads.pause} goOn={uploads.goOn} cancel={uploads.cancel} />)}</Box>
                </Card>
              )}
              <Card title={copy.listed(files.length)}>
                {files.length === 0 ? <Words as='p' className='quiet'>{copy.none}</Words> : null}
                <LongList items={files} label={copy.listed(files.length)} guess={230} keyOf={({ fileId }) => fileId} row={(file, index) => (
                  <EvidenceRow file={file} index={index} last={index === files.length - 1} name={nameOf(file)} same={sameAsEarlier(files, index)} notes={notes(file.fileId)}
                    onName={(name) => setName(file.fileId, name)} onLeave={() => void rename.run()} onOpen={() => void open.run(file.fileId, nameOf(file))}
                    onMove={(by) => void move.run(file.fileId, by)} onRemove={() => void remove.run(file.fileId)} />
                )} />
                {files.some(hasPages) ? <Button onPress={() => go(filingPaths.arrange, { caseId })}>{copy.arrange}</Button> : null}
              </Card>
              <Words as='p' className='quiet'>{copy.keptFor}</Words>
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
