import { ReadCard } from '../../../platform/card/read-card';
import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { AnswerField } from '../../../ui/answer-field';
import { LostWords } from '../../../ui/lost-words';
import { SavedState } from '../../../ui/saved-state';
import { copy as words } from '../../copy';
import { answersOfCard, takesCard } from '../../draft/answers-of-card';
import { changesOf } from '../../draft/changes-of';
import { stepTitle } from '../../draft/form-steps';
import { filingPaths, stepsAfterForm } from '../../paths';
import { copy } from './copy';
import { CopyParty } from './copy-party';
import { RepeatActions } from './repeat-actions';
import { useFormPage } from './use-form-page';

export default function FormPage() {
  const { caseId = '', path, from } = useParams();
  const page = useFormPage(caseId, path, from);
  const { draft, step, steps, fields, answers } = page;
  const here = pageUrl(filingPaths.form, { caseId });
  const group = step?.group;
  const notApplicable = group?.optional === true && answers[`${group.code}.notApplicable`] === 'yes';
  const corrections = draft.loaded.data?.state === 'returned' ? draft.loaded.data.corrections?.items ?? [] : [];
  const name = step === undefined ? '' : stepTitle(step, steps);
  return (
    <Frame title={group === undefined ? copy.title : copy.titleFor(words.sections[group.section])} back={page.previous} {...(step === undefined ? {} : { progress: { n: page.position + 1, m: steps.length + stepsAfterForm.length } })}
      footer={<><SavedState draft={draft} />{page.insisted && page.errorsHere.length > 0 ? <Button kind='quiet' onPress={page.skip}>{words.skip}</Button> : null}<Actions><Button onPress={page.previous}>{words.back}</Button><Button kind='primary' onPress={page.next}>{words.next}</Button></Actions></>}>
      <RequireIdentity here={here}>
        <Failure error={draft.refusal} here={here} />
        <LostWords lost={draft.lost} labelOf={page.labelOf} onPutBack={draft.putBack} onLetGo={draft.letGo} />
        {draft.loaded.data?.helping === undefined ? null : <Notice><Words as='p'>{words.helping(draft.loaded.data.helping.who, draft.loaded.data.helping.fill)}</Words></Notice>}
        <LoadedView loaded={draft.loaded} here={here}>
          {() => (step === undefined || group === undefined ? null : (
            <>
              <Box>
                <Words as='h2'>{name}</Words>
                <Words as='p'>{group.question}</Words>
                {group.help === undefined ? null : <Words as='p' className='quiet'>{group.help}</Words>}
              </Box>
              {page.insisted && page.errorsHere.length > 0 ? <Notice tone='danger' live><Words as='p'>{copy.wrongHere(page.errorsHere.length)}</Words></Notice> : null}
              {notApplicable ? <Notice><Words as='p'>{words.isNotApplicable}</Words></Notice> : null}
              {group.section === 'parties' && step.index !== undefined && group.code !== 'agents' && draft.loaded.data?.helping === undefined ? <CopyParty key={step.key} caseId={caseId} to={step.key} before={draft.flush} onCopied={draft.adopt} /> : null}
              {takesCard(fields) && !notApplicable ? <ReadCard onUse={(card) => draft.change(answersOfCard(fields, card))} /> : null}
              {fields.length === 0 || notApplicable ? null : (
                <Card>
                  {fields.map((visible) => (
                    <AnswerField key={visible.path} visible={visible} value={answers[visible.path] ?? ''} masked={draft.masked.includes(visible.path)} findings={page.shown} correction={corrections.find((item) => item.path === visible.path)?.reason}
                      onChange={(value) => draft.change(changesOf(visible.path, value, answers))} onLeave={() => { if ((answers[visible.path] ?? '') !== '') page.touch(visible.path); }} />
                  ))}
                </Card>
              )}
              {group.repeat !== undefined && step.index === undefined ? <Words as='p' className='quiet'>{words.none(group.repeat.itemLabel)}</Words> : null}
              <RepeatActions step={step} name={name} onAdd={page.addItem} onRemove={page.removeItem} />
              {group.optional === true ? <Button onPress={() => { draft.change({ [`${group.code}.notApplicable`]: notApplicable ? '' : 'yes' }); if (!notApplicable) page.skip(); }}>{notApplicable ? words.applicable : words.notApplicable}</Button> : null}
            </>
          ))}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
