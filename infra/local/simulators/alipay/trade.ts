export type TradeStatus = 'WAIT_BUYER_PAY' | 'TRADE_SUCCESS' | 'TRADE_CLOSED';

/** An order as the merchant described it: by itself only a link or a code, nothing that could be asked for or closed. */
export interface Offer {
  readonly outTradeNo: string;
  readonly product: 'create' | 'wap' | 'precreate';
  readonly subject: string;
  readonly totalFen: number;
  readonly notifyUrl: string;
  /** the trade closes unpaid at this instant */
  readonly expiresAtMs: number;
  /** the link or code cannot be opened after this instant */
  readonly opensUntilMs: number;
  readonly buyer?: string;
}

export interface Trade extends Offer {
  readonly tradeNo: string;
  readonly createdAtMs: number;
  readonly status: TradeStatus;
  readonly paidAtMs?: number;
  readonly refundedFen: number;
}

export interface TradeRefund {
  readonly outTradeNo: string;
  readonly outRequestNo: string;
  readonly refundFen: number;
  readonly at: number;
  /** the money has moved */
  readonly done: boolean;
}

/** An unpaid trade past its time reads as closed. */
export const statusAt = (trade: Trade, nowMs: number): TradeStatus => (trade.status === 'WAIT_BUYER_PAY' && nowMs >= trade.expiresAtMs ? 'TRADE_CLOSED' : trade.status);

export const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** "2026-11-23 10:00:00", Beijing time. */
export const alipayMoment = (ms: number): string => new Date(ms + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ');

export const momentMs = (text: string): number => (/^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(text) ? Date.parse(`${text.replace(' ', 'T')}Z`) - 8 * 3600_000 : Number.NaN);
