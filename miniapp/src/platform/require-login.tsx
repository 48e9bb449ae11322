import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { copy } from './copy';
import { go } from './navigate';
import { useMe } from './session';

/** Shows its children to a logged-in person; to others the way to log in, which leads back `here`. */
export const RequireLogin = ({ here, children }: { readonly here: string; readonly children: ReactNode }) => {
  if (useMe() !== undefined) return <>{children}</>;
  return <Empty words={copy.loginFirst}><Button kind='primary' onPress={() => go('login/index', { next: here })}>{copy.toLogin}</Button></Empty>;
};
