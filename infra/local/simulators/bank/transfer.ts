/** A transfer out of the court's refund account, as the simulated bank keeps it. */
export interface Transfer {
  readonly number: string;
  readonly request: string;
  readonly bankNumber: string;
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
  readonly amountFen: number;
  readonly remark: string;
  readonly createdAtMs: number;
  readonly state: 'PROCESSING' | 'PAID' | 'REJECTED';
  readonly paidAtMs?: number;
  readonly code?: string;
}

/** Account numbers that the simulated bank refuses, so that every correction can be tried: the last four digits decide. */
const refusals: Readonly<Record<string, string>> = { '0001': 'ACCOUNT_NOT_FOUND', '0002': 'NAME_MISMATCH', '0003': 'ACCOUNT_CLOSED', '0004': 'ACCOUNT_FROZEN', '0005': 'BANK_NOT_FOUND' };
const TAKES_MS = 1000;

/** The transfer as it stands at a moment. */
export const settled = (transfer: Transfer, nowMs: number): Transfer => {
  if (transfer.state !== 'PROCESSING' || Math.abs(nowMs - transfer.createdAtMs) < TAKES_MS) return transfer;
  const code = refusals[transfer.account.slice(-4)];
  return code === undefined ? { ...transfer, state: 'PAID', paidAtMs: nowMs } : { ...transfer, state: 'REJECTED', code };
};
