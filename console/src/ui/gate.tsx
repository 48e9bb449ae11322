import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Capability } from '../../../shared/identity/policy';
import { useMay } from '../platform/may';
import { copy } from './copy';
import { PageHead } from './page-head';

export const Gate = ({ needs, children }: { needs: Capability; children: ReactNode }) => {
  if (useMay()(needs)) return <>{children}</>;
  return <><PageHead title={copy.notYours} /><Alert type="info" showIcon title={copy.notHere} /></>;
};
