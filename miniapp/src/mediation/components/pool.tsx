import { courtDateOf, dateText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { PoolEntry } from '@shared/mediation/pool-contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Words } from '../../ui/words';
import { copy } from '../desk-copy';

const Entry = ({ entry, busy, onSay }: { readonly entry: PoolEntry; readonly busy: boolean; onSay(willing: boolean): void }) => {
  const what = copy.poolLine(entry.causeOfAction, entry.size);
  return (
    <Box as='li' className='obligation'>
      <Words as='strong'>{what}</Words>
      <Words className='quiet'>{copy.poolDetail(entry.place, dateText(courtDateOf(entry.askedAt)), entry.track === 'L')}</Words>
      {entry.fits.length === 0 ? null : <Words className='quiet'>{entry.fits.join('，')}</Words>}
      {entry.willing ? <><Words spoken='status'>{copy.willingNow}</Words><Button kind='quiet' busy={busy} onPress={() => onSay(false)}>{copy.unwilling}</Button></>
        : <Button label={copy.willingFor(what)} busy={busy} onPress={() => onSay(true)}>{copy.willing}</Button>}
    </Box>
  );
};

/** What waits for a mediator; one says that one would take it. */
export const Pool = () => {
  const loaded = useLoad(() => call(mediationRoutes.pool), []);
  const say = useAction(async (caseId: PoolEntry['caseId'], willing: boolean) => loaded.put(await call(mediationRoutes.volunteer, { params: { caseId }, body: { willing } })));
  const items = loaded.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={copy.pool}>
      <Words as='p' className='quiet'>{copy.poolWhy}</Words>
      <Failure error={say.error} />
      <Box as='ul' className='offers'>{items.map((entry) => <Entry key={entry.caseId} entry={entry} busy={say.busy} onSay={(willing) => void say.run(entry.caseId, willing)} />)}</Box>
    </Card>
  );
};
