import { go } from '../platform/navigate';
import { Actions } from '../ui/actions';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ElderToggle } from '../ui/elder-toggle';
import { Frame } from '../ui/frame';
import { LoadedView } from '../ui/loaded-view';
import { Notice } from '../ui/notice';
import { RowButton } from '../ui/row-button';
import { Words } from '../ui/words';
import { CaseRows } from '../cases/case-rows';
import { copy } from './copy';
import { TodoCard } from './todo-card';
import { UnreadFirst } from './unread-first';
import { useHome } from './use-home';
import { useUnread } from './use-unread';

export default function HomePage() {
  const { me, mediator, court, mine } = useHome();
  const { unread, later } = useUnread();
  if (unread.length > 0) return <UnreadFirst unread={unread} onLater={later} />;
  return (
    <Frame title={copy.title} back={false} tab='home'>
      {process.env.TARO_ENV === 'h5' ? null : <ElderToggle />}
      {court?.demo === true ? <Notice tone='warning'><Words as='p'>{copy.demo}</Words></Notice> : null}
      {me?.name === undefined ? null : <Words as='p'>{copy.greeting(me.name)}</Words>}
      {me === undefined
        ? <Card tone='strong'><Words as='p'>{copy.loginWords}</Words><Button kind='primary' onPress={() => go('login/index')}>{copy.login}</Button></Card>
        : mediator
          ? <><Button kind='primary' onPress={() => go('mediation/pages/desk/index')}>{copy.desk}</Button><LoadedView loaded={mine}>{({ cases }) => <Card title={copy.mediatorTodo} tone='strong' extra={<Words className='quiet'>{copy.count(cases.length)}</Words>}>{cases.length === 0 ? <Words as='p' className='quiet'>{copy.mediatorNone}</Words> : <CaseRows cases={cases} />}</Card>}</LoadedView></>
          : <LoadedView loaded={mine}>{(data) => <TodoCard {...data} />}</LoadedView>}
      {mediator ? null : (
        <>
          <Button kind={me === undefined ? 'secondary' : 'primary'} onPress={() => go('filing/pages/start/index')}>{copy.file}</Button>
          <Actions>
            <Button onPress={() => go('cases/index')}>{copy.cases}</Button>
            <Button onPress={() => go('cases/index', { about: 'mediation' })}>{copy.mediation}</Button>
          </Actions>
          <Card><Box className='rows'><RowButton title={copy.receive} detail={copy.receiveHint} onPress={() => go('service/pages/open/index')} /><RowButton title={copy.verify} detail={copy.verifyHint} onPress={() => go('service/pages/verify/index')} /><RowButton title={copy.scoreboard} detail={copy.scoreboardHint} onPress={() => go('service/pages/scoreboard/index')} /></Box></Card>
        </>
      )}
      {court === undefined ? null : <Words as='p' className='quiet footnote'>{court.name} · {copy.hotline(court.hotline)}</Words>}
    </Frame>
  );
}
