import { CourtError } from '../kernel/errors';
import { fenFromYuan } from '../kernel/money';
import type { FeeRequest } from './quote-fee';

export interface FeeQuery {
  readonly kind: string;
  readonly amount?: string | undefined;
  readonly halved?: string | undefined;
  readonly base?: string | undefined;
  readonly rounding?: string | undefined;
}

const truth: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false, '': false };

const amountRefusal = (text: string): string => {
  if (/^\s*-/.test(text)) return '金额不能是负数，请重新填写';
  if (/^\s*\d{13,}/.test(text.replaceAll(',', ''))) return '金额过大，请核对后重新填写';
  if (/\.\d{3,}\s*$/.test(text)) return '金额最多保留两位小数，请填写例如 68000.00';
  return '金额应为数字（元），请填写例如 68000.00';
};

/**
 * The strings of GET /api/fees/quote (amounts in yuan) as a FeeRequest.
 * @throws CourtError fees.amountInvalid, fees.baseOutOfRange, request.invalid
 */
export const feeRequestFromQuery = ({ kind, amount, halved, base, rounding }: FeeQuery): FeeRequest => {
  const amountFen = amount === undefined || amount.trim() === '' ? undefined : fenFromYuan(amount);
  if (amount !== undefined && amount.trim() !== '' && amountFen === undefined) throw new CourtError('fees.amountInvalid', amountRefusal(amount), { path: 'amount' });
  const baseFen = base === undefined || base.trim() === '' ? undefined : fenFromYuan(base);
  if (base !== undefined && base.trim() !== '' && baseFen === undefined) throw new CourtError('fees.baseOutOfRange', '基础费用应为数字（元），请重新填写', { path: 'base' });
  const half = truth[(halved ?? '').toLowerCase()];
  if (half === undefined) throw new CourtError('request.invalid', '是否减半请填写 true 或 false', { path: 'halved' });
  if (rounding !== undefined && rounding !== 'fen' && rounding !== 'yuan') throw new CourtError('request.invalid', '取整方式请填写 fen（到分）或 yuan（到元）', { path: 'rounding' });
  return {
    kind,
    ...(half ? { halved: true } : {}),
    ...(amountFen === undefined ? {} : { amountFen }),
    ...(baseFen === undefined ? {} : { baseFen }),
    ...(rounding === undefined ? {} : { rounding }),
  };
};
