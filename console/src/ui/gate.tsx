import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Capability } from '../../../shared/identity/policy';
import { useMay } from '../platform/may';
import { copy } from './copy';

export const Gate = ({ needs, children }: { needs: Capability; children: ReactNode }) =>
  useMay()(needs) ? <>{children}</> : <Alert type="info" showIcon title={copy.notHere} />;
