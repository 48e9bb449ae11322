/** One line of a channel's bill, in fen. */
export interface BillLine {
  readonly kind: 'payment' | 'refund';
  /** our number: out_trade_no, out_refund_no, number of the transfer */
  readonly number: string;
  readonly channelNumber: string;
  readonly amountFen: number;
  /** a refund the channel has not finished is in the bill as well */
  readonly settled: boolean;
  /** payment: when, in UTC; and whose */
  readonly paidAt?: string;
  readonly merchant?: { readonly mchid: string; readonly appid: string };
  /** bank: the notice's account, what the payer wrote, and whoever it came from as a person at the desk reads it */
  readonly account?: string;
  readonly remark?: string;
  readonly from?: string;
}

/** What moved in the channel's account: positive in, negative out. */
export interface FundFlow { readonly number: string; readonly fen: number }

export interface Bill { readonly lines: readonly BillLine[]; readonly flows?: readonly FundFlow[]; readonly hash: string }
