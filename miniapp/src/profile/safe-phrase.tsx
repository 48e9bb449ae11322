import { useState } from 'react';
import { identityRoutes } from '@shared/identity/contract';
import { call } from '../platform/api';
import { useSession } from '../platform/session';
import { useAction } from '../platform/use-action';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Folded } from '../ui/folded';
import { TextField } from '../ui/text-field';
import { Words } from '../ui/words';
import { copy } from './copy';

/** A phrase only the court and the person know, shown in every message. */
export const SafePhrase = ({ present }: { readonly present: string | undefined }) => {
  const [phrase, setPhrase] = useState(present ?? '');
  const [saved, setSaved] = useState(false);
  const know = useSession((state) => state.know);
  const save = useAction(async () => {
    know(await call(identityRoutes.setSafePhrase, { body: { safePhrase: phrase } }));
    setSaved(true);
  });
  return (
    <Folded title={copy.safePhrase} summary={present ?? ''}>
      <TextField label={copy.safePhrase} value={phrase} help={copy.safePhraseHelp} maxLength={12} onChange={(text) => { setPhrase(text); setSaved(false); }} />
      <Failure error={save.error} />
      {saved ? <Words as='p' spoken='status' className='quiet'>{copy.saved}</Words> : null}
      <Button busy={save.busy} onPress={() => void save.run()}>{copy.safePhraseSave}</Button>
    </Folded>
  );
};
