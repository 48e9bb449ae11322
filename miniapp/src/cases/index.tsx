import { go, pageUrl } from '../platform/navigate';
import { RequireLogin } from '../platform/require-login';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Failure } from '../ui/failure';
import { Frame } from '../ui/frame';
import { LoadedView } from '../ui/loaded-view';
import { CaseRows } from './case-rows';
import { copy } from './copy';
import { useCases } from './use-cases';

export default function CasesPage() {
  const { first, older, hasMore, more } = useCases();
  return (
    <Frame title={copy.title} back={false} tab='cases'>
      <RequireLogin here={pageUrl('cases/index')}>
        <LoadedView loaded={first}>
          {({ items }) => (items.length === 0
            ? <Empty words={copy.empty}><Actions><Button onPress={() => go('service/pages/open/index')}>{copy.receive}</Button><Button kind='primary' onPress={() => go('filing/pages/start/index')}>{copy.file}</Button></Actions></Empty>
            : <><Card><CaseRows cases={[...items, ...older]} /></Card>{items.length > 1 ? <Button kind='quiet' onPress={() => go('fees/pages/many/index')}>{copy.payMany}</Button> : null}</>)}
        </LoadedView>
        <Failure error={more.error} />
        {hasMore ? <Button busy={more.busy} onPress={() => void more.run()}>{copy.more}</Button> : null}
      </RequireLogin>
    </Frame>
  );
}
