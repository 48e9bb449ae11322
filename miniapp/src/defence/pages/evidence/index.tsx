import { courtRoutes } from '@shared/courts/contract';
import { DefenceKind } from '@shared/defence/defence';
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
import { sizeText } from '../../../ui/size-text';
import { TextField } from '../../../ui/text-field';
import { TravellingRow } from '../../../ui/travelling-row';
import { Words } from '../../../ui/words';
import { copy as words } from '../../copy';
import { defencePaths } from '../../paths';
import { formFor, useDefence } from '../../use-defence';
import { copy } from './copy';
import { useEvidence } from './use-evidence';

/** 示例默认值, until the court has said its own */
const USUAL_BYTES = 52_428_800;

export default function EvidencePage() {
  const { caseId = '', kind: given, from } = useParams();
  const kind = DefenceKind.safeParse(given).data ?? 'answer';
  const loaded = useDefence(caseId, kind);
  const { files, uploads, nameOf, setName, add, remove, rename } = useEvidence(caseId, kind, loaded);
  const most = useLoad(() => call(courtRoutes.court), []).data?.maxFileBytes ?? USUAL_BYTES;
  const open = useAction((fileId: string, title: string) => openOwnFile({ fileId, title }));
  const here = pageUrl(defencePaths.evidence, { caseId, kind });
  const next = (): void => void rename.run().then(() => (from === 'finish' ? goBack() : go(defencePaths.finish, { caseId, kind })));
  return (
    <Frame title={`${words.titles[kind]} · ${copy.title}`} footer={<Actions><Button onPress={goBack}>{words.back}</Button><Button kind='primary' busy={rename.busy} onPress={next}>{words.next}</Button></Actions>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(view) => (
            <>
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.hint(sizeText(most))}</Words></Box>
              <Folded title={copy.suggestions}><Box as='ul'>{(formFor(view)?.evidenceSuggestions ?? []).map((name) => <Box as='li' key={name}>{name}</Box>)}</Box></Folded>
              <Actions>
                <Button busy={add.busy} onPress={() => void add.run('camera')}>{copy.camera}</Button>
                <Button busy={add.busy} onPress={() => void add.run('files')}>{copy.files}</Button>
              </Actions>
              <Failure error={add.error ?? remove.error ?? rename.error ?? open.error} here={here} />
              {uploads.travelling.length === 0 ? null : <Card title={copy.travelling}><Box as='ul' className='rows'>{uploads.travelling.map((one) => <TravellingRow key={one.id} one={one} pause={uploads.pause} goOn={uploads.goOn} cancel={uploads.cancel} />)}</Box></Card>}
              <Card title={copy.listed(files.length)}>
                {files.length === 0 ? <Words as='p' className='quiet'>{copy.none}</Words> : null}
                {files.map((file, index) => (
                  <Box key={file.fileId} className='evidence'>
                    <TextField label={copy.nameOf(index + 1)} value={nameOf(file)} help={copy.nameHelp} maxLength={100} onChange={(name) => setName(file.fileId, name)} onLeave={() => void rename.run()} />
                    <Words as='p' className='quiet break-anywhere'>{file.name} · {sizeText(file.bytes)}</Words>
                    <Box className='row-tools'>
                      <Button kind='quiet' label={copy.open(nameOf(file))} onPress={() => void open.run(file.fileId, nameOf(file))}>{copy.openShort}</Button>
                      <Button kind='quiet' label={copy.remove(nameOf(file))} onPress={() => void remove.run(file.fileId)}>{copy.removeShort}</Button>
                    </Box>
                  </Box>
                ))}
              </Card>
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
