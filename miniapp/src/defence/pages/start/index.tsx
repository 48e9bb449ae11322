import { isFilled } from '@shared/defence/answer-rows';
import { saidIn } from '@shared/defence/compare-rows';
import type { DefenceKind, DefenceView } from '@shared/defence/defence';
import { formOf } from '@shared/filing/forms';
import { dateText } from '@shared/kernel/time';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { thisYear } from '../../../platform/today';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { defencePaths } from '../../paths';
import { useDefence } from '../../use-defence';
import { copy } from './copy';

const stateOf = ({ receipt, savedAt }: DefenceView): keyof typeof copy.state => (receipt !== undefined ? 'filed' : savedAt !== undefined ? 'draft' : 'none');

/** What the plaintiff says in this section, a line each. */
const said = (view: DefenceView, section: 'claims' | 'facts') => {
  const form = formOf(view.causeOfAction);
  const codes = form?.groups.filter((group) => group.section === section && isFilled(form, group.code, view.complaint)).map(({ code, title }) => ({ code, title })) ?? [];
  return form === undefined ? [] : codes.map(({ code, title }) => [
    title, <Words key={code} className='row-words'>{saidIn(form, view.complaint, [code]).map(({ label, value }) => (label === title ? value : `${label}：${value}`)).join('\n')}</Words>,
  ] as const);
};

export default function StartPage() {
  const { caseId = '' } = useParams();
  const answer = useDefence(caseId, 'answer');
  const objection = useDefence(caseId, 'jurisdictionObjection');
  const counterclaim = useDefence(caseId, 'counterclaim');
  const here = pageUrl(defencePaths.start, { caseId });
  const state = answer.data === undefined ? 'none' : stateOf(answer.data);
  const open = (kind: DefenceKind, view: DefenceView | undefined): void => go(view?.receipt === undefined ? defencePaths.write : defencePaths.finish, { caseId, kind });
  const mark = (view: DefenceView | undefined) => (view === undefined ? undefined : copy.state[stateOf(view)] || undefined);
  return (
    <Frame title={copy.title} footer={answer.data === undefined ? undefined : <Button kind='primary' onPress={() => open('answer', answer.data)}>{state === 'filed' ? copy.filed : state === 'draft' ? copy.goOn : copy.answer}</Button>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={answer} here={here}>
          {(view) => (
            <>
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet number'>{view.caseNumber}</Words></Box>
              <Card tone='strong'><Words as='p' className='next-step'>{view.dueOn === undefined ? copy.noDue : copy.due(dateText(view.dueOn, thisYear()))}</Words></Card>
              <Card title={copy.wanted}>
                {said(view, 'claims').length === 0 ? <Words as='p' className='quiet'>{copy.nothing}</Words> : <Facts items={said(view, 'claims')} />}
                <Button kind='quiet' onPress={() => go('cases/case/index', { caseId })}>{copy.papers}</Button>
              </Card>
              <Folded title={copy.reasons}><Facts items={said(view, 'facts')} /></Folded>
              <Card title={copy.others}>
                <Box className='rows'>
                  <RowButton title={copy.objection} detail={copy.objectionHint} mark={mark(objection.data)} onPress={() => open('jurisdictionObjection', objection.data)} />
                  <RowButton title={copy.counterclaim} detail={copy.counterclaimHint} mark={mark(counterclaim.data)} onPress={() => open('counterclaim', counterclaim.data)} />
                  <RowButton title={copy.mediation} detail={copy.mediationHint} onPress={() => go('mediation/pages/request/index', { caseId })} />
                </Box>
              </Card>
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
