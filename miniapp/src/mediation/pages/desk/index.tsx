import { courtDateOf, dateText, momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediatorDesk } from '@shared/mediation/desk-contract';
import { meanDaysOf, successOf } from '@shared/mediation/mediation-statistics';
import { call } from '../../../platform/api';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useMe } from '../../../platform/session';
import { courtToday } from '../../../platform/today';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { Pool } from '../../components/pool';
import { copy } from '../../desk-copy';
import '../../mediation.scss';

const HERE = pageUrl('mediation/pages/desk/index');
const toCase = (caseId: string) => () => go('cases/case/index', { caseId });

const Inside = ({ desk }: { readonly desk: MediatorDesk }) => {
  const { sessions, waiting, running, record } = desk;
  const today = courtToday();
  const now = sessions.filter(({ startsAt }) => courtDateOf(startsAt) <= today);
  const later = sessions.filter(({ startsAt }) => courtDateOf(startsAt) > today);
  return (
    <>
      <Card title={copy.today(dateText(today))} tone='strong'>
        {now.length === 0 ? <Words as='p' className='quiet'>{copy.nothingToday}</Words>
          : <Box className='rows'>{now.map(({ caseId, title, startsAt, minutes }) => <RowButton key={caseId} title={copy.session(momentText(startsAt), minutes)} detail={title} onPress={() => go('mediation/pages/room/index', { caseId })} />)}</Box>}
      </Card>
      <Card title={copy.waiting}>
        {waiting.length === 0 ? <Words as='p' className='quiet'>{copy.nothingWaiting}</Words>
          : <Box className='rows'>{waiting.map(({ caseId, title, text, dueOn }) => <RowButton key={caseId} title={title} detail={dueOn === undefined ? text : `${text} ${copy.by(dateText(dueOn))}`} onPress={toCase(caseId)} />)}</Box>}
      </Card>
      <Pool />
      {later.length === 0 ? null : <Card title={copy.later}><Box className='rows'>{later.map(({ caseId, title, startsAt, minutes }) => <RowButton key={caseId} title={copy.session(momentText(startsAt), minutes)} detail={title} onPress={toCase(caseId)} />)}</Box></Card>}
      {running.length === 0 ? null : <Card title={copy.running}><Box className='rows'>{running.map(({ caseId, title, text }) => <RowButton key={caseId} title={title} detail={text} onPress={toCase(caseId)} />)}</Box></Card>}
      <Card title={copy.record}>
        <Facts items={[[copy.counts.running, copy.cases(record.running)], [copy.counts.agreed, copy.cases(record.agreed)], [copy.counts.failed, copy.cases(record.failed)], [copy.counts.success, copy.percent(successOf(record))], [copy.counts.days, copy.days(meanDaysOf(record))]]} />
      </Card>
    </>
  );
};

/** A mediator's day: what is fixed, what waits, and how it has gone so far. */
export default function DeskPage() {
  const me = useMe();
  const loaded = useLoad(me === undefined ? undefined : () => call(mediationRoutes.desk), [me?.personId]);
  return (
    <Frame title={copy.title}>
      <RequireLogin here={HERE}><LoadedView loaded={loaded} here={HERE}>{(desk) => <Inside desk={desk} />}</LoadedView></RequireLogin>
    </Frame>
  );
}
