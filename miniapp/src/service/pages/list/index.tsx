import { serviceRoutes } from '@shared/service/contract';
import { serviceBundles, serviceStates } from '@shared/service/service';
import { call } from '../../../platform/api';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useMe } from '../../../platform/session';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Empty } from '../../../ui/empty';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { RowButton } from '../../../ui/row-button';
import { copy } from './copy';

export default function ListPage() {
  const me = useMe();
  const loaded = useLoad(me === undefined ? undefined : () => call(serviceRoutes.mine), [me?.personId]);
  const here = pageUrl('service/pages/list/index');
  return (
    <Frame title={copy.title}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {({ items }) => (items.length === 0 ? <Empty words={copy.empty}><Button kind='primary' onPress={() => go('service/pages/open/index')}>{copy.byCode}</Button></Empty> : (
            <Card>
              <Box className='rows'>
                {items.map(({ caseId, caseNumber, title, unreadDays, service }) => (
                  <RowButton key={service.serviceId} title={serviceBundles[service.bundle]} detail={`${caseNumber ?? title} · ${service.documentTitles.join('、')}`} mark={unreadDays === undefined ? serviceStates[service.state] : copy.unread(unreadDays)} onPress={() => go('service/pages/read/index', { caseId, serviceId: service.serviceId })} />
                ))}
              </Box>
            </Card>
          ))}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
