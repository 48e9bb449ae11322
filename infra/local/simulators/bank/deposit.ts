/** A transfer into the court's fee account, made by anybody at a bank. */
export interface Deposit {
  readonly serial: string;
  readonly account: string;
  readonly amountFen: number;
  readonly holder: string;
  readonly remark: string;
  readonly atMs: number;
}
