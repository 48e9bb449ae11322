import { useState } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { call } from '../../../platform/api';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { LoadedView } from '../../../ui/loaded-view';
import { RowButton } from '../../../ui/row-button';
import { Sheet } from '../../../ui/sheet';
import { Words } from '../../../ui/words';
import { copy } from './copy';

interface Props { readonly caseId: string; readonly to: string; before(): Promise<void>; onCopied(view: FilingView): void }

/** Fills a party in one tap: oneself, the party before, or somebody from an earlier filing. */
export const CopyParty = ({ caseId, to, before, onCopied }: Props) => {
  const [open, setOpen] = useState(false);
  const known = useLoad(open ? () => call(filingRoutes.knownParties, { params: { caseId } }) : undefined, [open]);
  const take = useAction(async (from: { caseId?: string | undefined; path?: string | undefined }) => {
    await before();
    onCopied(await call(filingRoutes.copyParty, { params: { caseId }, body: { from, to } }));
    setOpen(false);
  });
  return (
    <>
      <Button kind='quiet' onPress={() => setOpen(true)}>{copy.copyFrom}</Button>
      <Sheet title={copy.copyFrom} open={open} onClose={() => setOpen(false)}>
        <Failure error={take.error} />
        <LoadedView loaded={known}>
          {({ items }) => {
            const others = items.filter(({ path, caseId: of }) => of !== caseId || path !== to);
            return others.length === 0 ? <Words as='p' className='quiet'>{copy.nobodyKnown}</Words> : (
              <Box className='rows'>{others.map((party) => <RowButton key={`${party.caseId}${party.path}`} title={party.name} detail={party.detail} onPress={() => void take.run({ caseId: party.caseId, path: party.path })} />)}</Box>
            );
          }}
        </LoadedView>
      </Sheet>
    </>
  );
};
