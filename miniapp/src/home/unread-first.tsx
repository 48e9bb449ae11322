import { serviceBundles } from '@shared/service/service';
import { go } from '../platform/navigate';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Frame } from '../ui/frame';
import { Words } from '../ui/words';
import { copy } from './copy';
import type { UnreadService } from './use-unread';

/** Papers of the court that nobody has opened yet come before anything else, once, without threats. */
export const UnreadFirst = ({ unread, onLater }: { readonly unread: readonly UnreadService[]; onLater(): void }) => {
  const [first] = unread;
  return (
    <Frame title={copy.title} back={false} tab='home' footer={first === undefined ? undefined : (
      <>
        <Button kind='primary' onPress={() => { onLater(); go('service/pages/read/index', { caseId: first.caseId, serviceId: first.service.serviceId }); }}>{copy.openNow}</Button>
        <Button kind='quiet' onPress={onLater}>{copy.later}</Button>
      </>
    )}>
      <Words as='h2'>{copy.unreadHeading(unread.length)}</Words>
      <Words as='p'>{copy.unreadHint}</Words>
      {unread.map(({ caseNumber, title, service }) => (
        <Card key={service.serviceId} title={serviceBundles[service.bundle]}><Words as='p'>{caseNumber ?? title}</Words><Words as='p' className='quiet'>{service.documentTitles.join('、')}</Words></Card>
      ))}
    </Frame>
  );
};
