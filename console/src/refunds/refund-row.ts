import type { feeRoutes } from '../../../shared/fees/contract';
import type { Output } from '../../../shared/kernel/contract';

export type RefundRow = Output<typeof feeRoutes.refunds>['items'][number];
