import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { copy } from './copy';
import { go } from './navigate';
import { RequireLogin } from './require-login';
import { useMe } from './session';

/** Like RequireLogin, and the person must have proved who they are. */
export const RequireIdentity = ({ here, children }: { readonly here: string; readonly children: ReactNode }) => {
  const me = useMe();
  if (me === undefined || me.verifiedBy !== undefined) return <RequireLogin here={here}>{children}</RequireLogin>;
  return <Empty words={copy.identityFirst}><Button kind='primary' onPress={() => go('identity/pages/verify/index', { next: here })}>{copy.toVerify}</Button></Empty>;
};
