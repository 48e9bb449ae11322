/** A bill as the simulated finance platform keeps it; a RED one reverses another, with negative amounts. */
export interface FiscalBill {
  readonly orderNo: string;
  readonly request: string;
  readonly kind: 'BLUE' | 'RED';
  readonly status: 'ISSUED';
  /** 8 digits: region 61, class 02, kind 01, year. */
  readonly billCode: string;
  /** 10 digits, in sequence. */
  readonly billNumber: string;
  /** 6 hexadecimal characters. */
  readonly checkCode: string;
  /** Court-local YYYY-MM-DD. */
  readonly issueDate: string;
  readonly payerName: string;
  readonly payerCode?: string;
  readonly payee: string;
  readonly items: readonly { readonly code?: string; readonly name: string; readonly unit?: string; readonly quantity?: number; readonly standardFen?: number; readonly amountFen: number }[];
  readonly totalFen: number;
  readonly amountInWords: string;
  readonly remark?: string;
  readonly reverses?: { readonly billCode: string; readonly billNumber: string; readonly reason: string };
}
