/** What a channel says about an order, whichever way it reached us. Amounts in fen, instants in UTC. */
export interface PaymentFact {
  source: 'callback' | 'query' | 'bill' | 'counter';
  mchid: string;
  appid: string;
  outTradeNo: string;
  /** `success` also when the order has been refunded since */
  state: 'success' | 'closed' | 'open';
  transactionId?: string;
  amountFen?: number;
  currency?: string;
  /** The channel's own time of payment: it, not the callback's arrival, decides whether the day was kept. */
  paidAt?: string;
}

export interface RefundFact {
  outTradeNo: string;
  outRefundNo: string;
  channelRefundId: string;
  status: 'success' | 'processing' | 'closed' | 'abnormal';
  refundFen: number;
  arrivedAt?: string;
  receivedAccount?: string;
}

export interface Merchant { mchid: string; appid: string }
