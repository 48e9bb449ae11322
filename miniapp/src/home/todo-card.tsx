import { go } from '../platform/navigate';
import { Box } from '../ui/box';
import { Card } from '../ui/card';
import { RowButton } from '../ui/row-button';
import { Words } from '../ui/words';
import { copy } from './copy';
import { daysLeft } from '../platform/days-left';
import type { HomeData } from './use-home';

/** 待我处理: what to do and how long is left, a line each. */
export const TodoCard = ({ todo, drafts, toSign }: Pick<HomeData, 'todo' | 'drafts' | 'toSign'>) => (
  <Card title={copy.todo} tone='strong' extra={<Words className='quiet'>{copy.count(todo.length + drafts.length + toSign.length)}</Words>}>
    {todo.length + drafts.length + toSign.length === 0 ? <Words as='p' className='quiet'>{copy.nothing}</Words> : null}
    <Box className='rows'>
      {todo.map((item) => (
        <RowButton key={item.caseId} title={item.sentence} detail={item.caseNumber ?? item.title} mark={item.dueOn === undefined ? undefined : copy.daysLeft(daysLeft(item.dueOn))} onPress={() => go('cases/case/index', { caseId: item.caseId })} />
      ))}
      {toSign.map(({ caseId, askedBy, title }) => <RowButton key={caseId} title={copy.coSign(askedBy)} detail={title} onPress={() => go('filing/pages/co-sign/index', { caseId })} />)}
      {drafts.map((draft) => (
        <RowButton key={draft.caseId} title={copy.continueFiling(draft.causeOfAction)} detail={copy.draftDetail} onPress={() => go('filing/pages/form/index', { caseId: draft.caseId })} />
      ))}
    </Box>
  </Card>
);
