import type { ReactNode } from 'react';
import type { Loaded } from '../platform/use-load';
import { Failure } from './failure';
import { Skeleton } from './skeleton';

/** Skeleton, then the data; a refusal above whatever was loaded before. */
export const LoadedView = <T,>({ loaded, here, children }: { readonly loaded: Loaded<T>; readonly here?: string; children(data: T): ReactNode }) => (
  <>
    <Failure error={loaded.error} {...(here === undefined ? {} : { here })} {...(loaded.data === undefined ? { onRetry: () => void loaded.reload() } : {})} />
    {loaded.data !== undefined ? children(loaded.data) : loaded.error === undefined ? <Skeleton /> : null}
  </>
);
