import { CourtError } from '../kernel/errors';
import { fenFromYuan } from '../kernel/money';
import { isCourtDate } from '../kernel/calendar/date-arithmetic';
import { combineClaims, type Claim } from './combine-claims';
import type { FeeRequest } from './quote-fee';

export interface FeeQuery {
  readonly kind?: string | undefined;
  readonly amount?: string | undefined;
  readonly halved?: string | undefined;
  readonly base?: string | undefined;
  readonly rounding?: string | undefined;
  /** several claims of one complaint: "property:68000,other_non_property" */
  readonly claims?: string | undefined;
  /** the day of acceptance */
  readonly on?: string | undefined;
}

const truth: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false, '': false };

const amountRefusal = (text: string): string => {
  if (/^\s*-/.test(text)) return '金额不能是负数，请重新填写';
  if (/^\s*\d{13,}/.test(text.replaceAll(',', ''))) return '金额过大，请核对后重新填写';
  if (/\.\d{3,}\s*$/.test(text)) return '金额最多保留两位小数，请填写例如 68000.00';
  return '金额应为数字（元），请填写例如 68000.00';
};

const fenOf = (text: string, path: string): number => {
  const fen = fenFromYuan(text);
  if (fen === undefined) throw new CourtError('fees.amountInvalid', amountRefusal(text), { path });
  return fen;
};

const claimsOf = (text: string): Claim[] => text.split(',').map((part) => {
  const [kind = '', amount] = part.trim().split(':');
  return amount === undefined ? { kind } : { kind, amountFen: fenOf(amount, 'claims') };
});

/**
 * The strings of GET /api/fees/quote (amounts in yuan) as a FeeRequest.
 * @throws CourtError fees.amountInvalid, fees.baseOutOfRange, request.invalid
 */
export const feeRequestFromQuery = ({ kind = '', amount, halved, base, rounding, claims, on }: FeeQuery): FeeRequest => {
  const amountFen = amount === undefined || amount.trim() === '' ? undefined : fenOf(amount, 'amount');
  const baseFen = base === undefined || base.trim() === '' ? undefined : fenFromYuan(base);
  if (base !== undefined && base.trim() !== '' && baseFen === undefined) throw new CourtError('fees.baseOutOfRange', '基础费用应为数字（元），请重新填写', { path: 'base' });
  const half = truth[(halved ?? '').toLowerCase()];
  if (half === undefined) throw new CourtError('request.invalid', '是否减半请填写 true 或 false', { path: 'halved' });
  if (rounding !== undefined && rounding !== 'fen' && rounding !== 'yuan') throw new CourtError('request.invalid', '取整方式请填写 fen（到分）或 yuan（到元）', { path: 'rounding' });
  if (on !== undefined && !isCourtDate(on)) throw new CourtError('request.invalid', '受理日期请按 年-月-日 填写，例如 2026-11-23', { path: 'on' });
  const combined = claims === undefined ? undefined : combineClaims(claimsOf(claims));
  return {
    kind,
    ...(half ? { halved: true } : {}),
    ...(amountFen === undefined ? {} : { amountFen }),
    ...(baseFen === undefined ? {} : { baseFen }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(on === undefined ? {} : { on }),
    ...(combined === undefined ? {} : { ...combined.request, combined }),
  };
};
