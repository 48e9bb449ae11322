import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/offers/copy';

/** The mediator's own notes: outside the case, nobody else reads them. */
export const PrivateNotes = ({ caseId }: { readonly caseId: string }) => {
  const loaded = useLoad(() => call(mediationRoutes.readNotes, { params: { caseId } }), [caseId]);
  const [typed, setTyped] = useState<string>();
  const save = useAction(async () => loaded.put(await call(mediationRoutes.writeNotes, { params: { caseId }, body: { text: typed ?? '' } })));
  const text = typed ?? loaded.data?.text ?? '';
  return (
    <Folded title={copy.notes}>
      <TextField kind='longText' label={copy.notesLabel} value={text} onChange={setTyped} example={copy.notesExample} maxLength={10_000} disabled={loaded.loading} />
      <Failure error={save.error ?? loaded.error} />
      {loaded.data?.updatedAt === undefined ? null : <Words as='p' className='quiet'>{copy.savedAt(momentText(loaded.data.updatedAt))}</Words>}
      <Button disabled={typed === undefined} busy={save.busy} onPress={() => void save.run()}>{copy.save}</Button>
    </Folded>
  );
};
