import { RefundAccount } from '../../shared/fees/refund-account';
import type { ItemKind } from '../cases/case-items';

export const RefundAccountItem: ItemKind<RefundAccount> = { prefix: 'ACCOUNT', schema: RefundAccount, idOf: (account) => account.noticeId };
export const ACCOUNT_PURPOSE = 'bankAccount';
