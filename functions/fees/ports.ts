import type { JsapiParameters } from '../../shared/fees/fee-notice';
import type { BankAccount } from '../../shared/fees/bank-account';
import type { EBillItem } from '../../shared/fees/fiscal-ebill';
import type { OnlineChannel, PayChannel } from '../../shared/fees/pay-channel';
import type { NoticeId } from '../../shared/kernel/ids';
import type { Merchant, PaymentFact, RefundFact } from './domain/channel-fact';

export interface PaymentOrder {
  outTradeNo: string;
  description: string;
  amountFen: number;
  expiresAt: string;
  channel: OnlineChannel;
  payerClientIp: string;
  /** who pays, in the channel's own words; WeChat JSAPI and Alipay's mini-program want it */
  openId?: string;
  /** where a cashier page leads back to */
  returnUrl?: string;
}
export type OrderResult =
  | { kind: 'accepted'; h5Url?: string; codeUrl?: string; jsapi?: JsapiParameters; tradeNo?: string }
  /** the order has been paid already: ask for the fact */
  | { kind: 'paid' }
  | { kind: 'refused'; code: string }
  /** no trustworthy answer: the order may or may not exist */
  | { kind: 'unknown'; code: string };
export type OrderQuery = { kind: 'fact'; fact: PaymentFact } | { kind: 'absent' } | { kind: 'unknown'; code: string };
export type CloseResult = 'closed' | 'paid' | 'absent' | 'unknown';

export interface RefundOrder { outTradeNo: string; outRefundNo: string; reason: string; refundFen: number; totalFen: number }
export type RefundResult = { kind: 'fact'; fact: RefundFact } | { kind: 'absent' } | { kind: 'refused'; code: string } | { kind: 'unknown'; code: string };

export interface InboundCall { headers: Readonly<Record<string, string | undefined>>; rawBody: string }
/** A callback that is certainly the channel's: signature, age and tag checked. */
export interface InboundEvent {
  id: string;
  type: string;
  payment?: PaymentFact;
  refund?: RefundFact;
  /** something happened to this refund; what, the channel has to be asked */
  askAbout?: Pick<RefundOrder, 'outTradeNo' | 'outRefundNo'>;
}

/** A payment channel. Nothing here throws for what a channel can answer; `read` refuses with fees.signatureInvalid. */
export interface PaymentGateway {
  readonly merchant: Merchant;
  createOrder(order: PaymentOrder): Promise<OrderResult>;
  queryOrder(outTradeNo: string): Promise<OrderQuery>;
  closeOrder(outTradeNo: string): Promise<CloseResult>;
  sendRefund(order: RefundOrder): Promise<RefundResult>;
  queryRefund(refund: Pick<RefundOrder, 'outTradeNo' | 'outRefundNo'>): Promise<RefundResult>;
  read(call: InboundCall, at: Date): InboundEvent;
}

/** The one place that knows which gateway a channel belongs to. */
export interface PaymentGateways { of(channel: PayChannel): PaymentGateway }

export interface EBillOrder { orderNo: string; payerName: string; payerCode?: string; payee: string; items: readonly EBillItem[]; remark: string }
export interface EBillReversal { orderNo: string; billCode: string; billNumber: string; reason: string; amountFen: number }
export interface IssuedEBill { billCode: string; billNumber: string; checkCode: string; issuedOn: string; totalFen: number; amountInWords: string; pdf: Uint8Array }

export interface EBillElements { billCode: string; billNumber: string; checkCode: string; issuedOn: string; amountFen: number }

/** The finance authority's bills. Repeating an order number gives the same bill. @throws CourtError system.unavailable */
export interface EBillGateway {
  issue(order: EBillOrder): Promise<IssuedEBill>;
  reverse(reversal: EBillReversal): Promise<IssuedEBill>;
  verify(bill: EBillElements): Promise<{ valid: boolean; status?: 'ISSUED' | 'PARTLY_REVERSED' | 'REVERSED' }>;
}

export interface TransferOrder { number: string; holder: string; bank: string; account: string; amountFen: number; remark: string }
export type TransferResult =
  | { kind: 'paid'; bankNumber: string; paidAt: string }
  | { kind: 'processing'; bankNumber: string }
  /** sent back: the payee's account is wrong */
  | { kind: 'rejected'; code: string }
  | { kind: 'absent' }
  /** no trustworthy answer: the transfer may or may not exist */
  | { kind: 'unknown'; code: string };

/** The agent bank's way to pay money out. A number repeated with the same content is the same transfer. */
export interface BankTransfers {
  send(order: TransferOrder): Promise<TransferResult>;
  query(number: string): Promise<TransferResult>;
}

/** 一案一账户: the account of one notice at the agent bank; undefined where the court has none. The same notice always gets the same account. */
export interface BankAccounts { open(noticeId: NoticeId): Promise<BankAccount | undefined> }

/** The two ways a refund can go. */
export interface RefundWays { gateways: PaymentGateways; transfers: BankTransfers }
