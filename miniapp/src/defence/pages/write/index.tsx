import { answerRows } from '@shared/defence/answer-rows';
import { saidIn } from '@shared/defence/compare-rows';
import { DefenceKind, type DefenceView } from '@shared/defence/defence';
import { formOf } from '@shared/filing/forms';
import { pathLabel } from '@shared/filing/path-label';
import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { LostWords } from '../../../ui/lost-words';
import { Notice } from '../../../ui/notice';
import { SavedState } from '../../../ui/saved-state';
import { Words } from '../../../ui/words';
import { copy as words } from '../../copy';
import { defencePaths } from '../../paths';
import { copy } from './copy';
import { GroupCard } from './group-card';
import { useWrite } from './use-write';

/** Evidence and the last look come after the form's own pages. */
const PAGES_AFTER = 2;

const saidTo = (view: DefenceView, code: string) => {
  const complaint = formOf(view.causeOfAction);
  const row = complaint === undefined || view.kind !== 'answer' ? undefined : answerRows(complaint, view.complaint).find((one) => one.code === code);
  return complaint === undefined || row === undefined ? [] : saidIn(complaint, view.complaint, row.about).filter(({ value }) => value !== '无');
};

export default function WritePage() {
  const { caseId = '', kind: given, path, from } = useParams();
  const kind = DefenceKind.safeParse(given).data ?? 'answer';
  const page = useWrite(caseId, kind, path, from);
  const { loaded, kept, form, section, groups, missing, insisted } = page;
  const here = pageUrl(defencePaths.write, { caseId, kind });
  return (
    <Frame title={words.titles[kind]} back={page.previous} {...(form === undefined ? {} : { progress: { n: page.position + 1, m: page.sections.length + PAGES_AFTER } })}
      footer={<><SavedState draft={kept} />{insisted && missing.length > 0 ? <Button kind='quiet' onPress={page.skip}>{copy.skip}</Button> : null}<Actions><Button onPress={page.previous}>{words.back}</Button><Button kind='primary' onPress={page.next}>{words.next}</Button></Actions></>}>
      <RequireIdentity here={here}>
        <Failure error={kept.refusal} here={here} />
        <LoadedView loaded={loaded} here={here}>
          {(view) => (form === undefined || section === undefined ? null : (
            <>
              <Box><Words as='h2'>{(kind === 'answer' ? copy.sections : copy.ownSections)[section]}</Words>{kind === 'answer' && section !== 'mediationWill' ? <Words as='p' className='quiet'>{copy.hint}</Words> : null}</Box>
              <LostWords lost={kept.lost} labelOf={(place) => pathLabel(form, place)} onPutBack={kept.putBack} onLetGo={kept.letGo} />
              {insisted && missing.length > 0 ? <Notice tone='danger' live><Words as='p'>{copy.wrongHere(missing.length)}</Words></Notice> : null}
              {groups.map((group) => <GroupCard key={group.code} group={group} answers={kept.answers} findings={page.findings} said={saidTo(view, group.code)} onChange={kept.change} />)}
            </>
          ))}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
