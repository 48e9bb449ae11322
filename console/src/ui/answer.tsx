import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Refusal } from '../platform/refusal';
import { copy } from './copy';

/** Skeleton while the first answer is on its way, the server's sentence when it refused, the children once there is something. */
export const Answer = <T,>({ of, children }: { of: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>; children: (data: T) => ReactNode }) => {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error !== null) {
    const reference = of.error instanceof Refusal && of.error.reference !== '' ? copy.reference(of.error.reference) : '';
    return <Alert type="error" showIcon title={`${of.error.message}${reference}`} action={<Button size="small" onClick={() => void of.refetch()}>{copy.retry}</Button>} />;
  }
  return <output className="sheet pad block" aria-label={copy.loading}><Skeleton active paragraph={{ rows: 6 }} /></output>;
};
