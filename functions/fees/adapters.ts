import { clock } from '../platform/clock';
import { config } from '../platform/config';
import { madeFromSecrets } from '../platform/made-from-secrets';
import type { BillSources } from './bill-sources';
import { ebillGateway } from './ebill-gateway';
import { paymentGateways } from './payment-gateways';
import { alipayBills } from './alipay-bills';
import { numberedBankAccounts } from './bank-accounts';
import { bankBills } from './bank-bills';
import { bankTransfers } from './bank-transfers';
import type { BankAccounts, EBillGateway, RefundWays } from './ports';
import { wechatBills } from './wechat-bills';

/** The channels this deployment talks to; settings are read at first use. */
export interface Channels extends RefundWays { eBills: EBillGateway }
const now = () => clock.now();

export const bankAccounts: BankAccounts = numberedBankAccounts();

/** The channels' bills, a day at a time. */
export const billSources = madeFromSecrets<BillSources>(() => ({
  wechat: wechatBills({ ...config.wechatPay, now }), alipay: alipayBills({ ...config.alipay, now }), bank: bankBills({ ...config.bank, now }),
}));

export const channels = madeFromSecrets<Channels>(() => ({ gateways: paymentGateways(config.publicUrl, now), transfers: bankTransfers({ ...config.bank, now }), eBills: ebillGateway({ ...config.ebill, now }) }));
