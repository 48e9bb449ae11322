import { serviceRoutes } from '@shared/service/contract';
import { successOfCompleted, successOfStarted } from '@shared/service/statistics';
import { call } from '../../../platform/api';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** How well the court's papers arrive, for everybody to see: both denominators, no case. */
export default function ScoreboardPage() {
  const loaded = useLoad(() => call(serviceRoutes.scoreboard), []);
  return (
    <Frame title={copy.title}>
      <LoadedView loaded={loaded}>
        {(board) => (
          <>
            {board.demo ? <Notice tone='warning'><Words as='p'>{copy.demo}</Words></Notice> : null}
            <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
            <Card title={board.court}>
              <Facts items={[
                [copy.started, copy.times(board.started)], [copy.completed, copy.times(board.completed)], [copy.served, copy.times(board.served)], [copy.electronic, copy.times(board.electronicServed)],
                [copy.ofCompleted, copy.percent(successOfCompleted(board))], [copy.ofStarted, copy.percent(successOfStarted(board))], [copy.days, board.meanDays === undefined ? copy.none : copy.inDays(board.meanDays)],
              ]} />
            </Card>
          </>
        )}
      </LoadedView>
    </Frame>
  );
}
