import { CourtError } from '../kernel/errors';
import { plainYuan } from '../kernel/money';
import type { CourtDate } from '../kernel/time';
import { exact, exactYuan, exactYuanText, lesser, roundedTo, times, type ExactAmount } from './exact-amount';
import { bracketSteps, type FeeStep } from './fee-brackets';
import type { FeeQuote } from './fee-quote';
import { defaultFeeRanges, type FeeRanges } from './fee-ranges';
import { tariffOn, type TariffItem } from './tariff';

export interface FeeRequest {
  /** a key of the tariff; the suffix "_halved" is the same as `halved` */
  readonly kind: string;
  readonly amountFen?: number;
  readonly halved?: boolean;
  /** instead of the court's configured value, for a kind with a range */
  readonly baseFen?: number;
  readonly rounding?: 'fen' | 'yuan';
  readonly ranges?: FeeRanges;
  /** 减交 by the court's decision, in percent (办法 46) */
  readonly reducedByPercent?: number;
  /** how several claims came to this one sum (解释 201) */
  readonly combined?: { readonly words: string; readonly article: string };
  /** the tariff of that day; today's without it */
  readonly on?: CourtDate;
}

const LARGEST_AMOUNT_FEN = 99_999_999_999_999;
const HALVED_SUFFIX = '_halved';
const HALVING = '《诉讼费用交纳办法》第十五条、第十六条、第十八条，《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百零六条';

const REDUCTION = '《诉讼费用交纳办法》第四十六条';

const amountOf = (item: TariffItem, { amountFen }: FeeRequest): number => {
  const refuse = (message: string) => new CourtError('fees.amountInvalid', message, { path: 'amount' });
  if (amountFen !== undefined) {
    if (!Number.isInteger(amountFen)) throw refuse('金额最多保留两位小数，请填写例如 68000.00');
    if (amountFen < 0) throw refuse('金额不能是负数，请重新填写');
    if (amountFen > LARGEST_AMOUNT_FEN) throw refuse('金额过大，请核对后重新填写');
  }
  if (item.brackets === undefined || item.zeroAllowed) return amountFen ?? 0;
  if (amountFen === undefined) throw refuse(`请填写${item.amountOf ?? '金额'}（元）`);
  if (amountFen === 0) throw refuse(`${item.amountOf ?? '金额'}应大于0元，请重新填写`);
  return amountFen;
};

const rangeOf = (item: TariffItem, request: FeeRequest): FeeQuote['range'] => {
  const refuse = (message: string) => new CourtError('fees.baseOutOfRange', message, { path: 'base' });
  if (item.range === undefined) {
    if (request.baseFen !== undefined) throw refuse(`${item.title}没有可以选择的收费幅度，请不要填写基础费用`);
    return undefined;
  }
  const [minFen, maxFen] = [item.range.minYuan * 100, item.range.maxYuan * 100];
  const configured = request.ranges?.[item.range.name] ?? defaultFeeRanges[item.range.name];
  const configuredFen = request.baseFen ?? configured?.fen ?? minFen;
  if (!Number.isInteger(configuredFen) || configuredFen < minFen || configuredFen > maxFen) {
    throw refuse(`${item.title}的基础费用应在${plainYuan(minFen)}元至${plainYuan(maxFen)}元之间，请重新填写`);
  }
  return { minFen, maxFen, configuredFen, example: request.baseFen === undefined && (configured?.example ?? true) };
};

const stepsOf = (item: TariffItem, amountFen: number, range: FeeQuote['range'], { halved, reducedByPercent }: { halved: boolean; reducedByPercent: number | undefined }): FeeStep[] => {
  const steps: FeeStep[] = [];
  const total = (): ExactAmount => steps.at(-1)?.total ?? exact(0);
  if (item.flatYuan !== undefined) steps.push({ text: item.flatYuan === 0 ? `${item.title}：不收取费用` : `${item.title}每件：${exactYuanText(exact(item.flatYuan * 100))}元`, total: exact(item.flatYuan * 100) });
  if (range !== undefined) {
    const between = `法定幅度 ${plainYuan(range.minFen)}元至${plainYuan(range.maxFen)}元${range.example ? '，此处为示例默认值' : ''}`;
    steps.push({ text: `${item.title}每件：${plainYuan(range.configuredFen)}元（${between}）`, total: exact(range.configuredFen) });
  }
  if (item.brackets !== undefined) steps.push(...bracketSteps(item.brackets, amountFen, total()));
  if (item.share !== undefined) {
    const [numerator, denominator, words] = item.share;
    const share = times(total(), numerator, denominator);
    steps.push({ text: `按财产案件标准 ${exactYuanText(total())}元 的${words}：${exactYuanText(share)}元`, total: share });
  }
  if (item.capYuan !== undefined) {
    const cap = exact(item.capYuan * 100);
    const capped = lesser(total(), cap);
    if (capped !== total()) steps.push({ text: `最高不超过${exactYuanText(cap)}元`, total: capped });
  }
  // 民诉法解释 206: however many reasons there are, halved only once.
  if (halved) steps.push({ text: `减半交纳：${exactYuanText(total())}元 ÷ 2 = ${exactYuanText(times(total(), 1, 2))}元`, total: times(total(), 1, 2), article: HALVING });
  if (reducedByPercent !== undefined) {
    const kept = times(total(), 100 - reducedByPercent, 100);
    steps.push({ text: `准予减交${reducedByPercent}%：${exactYuanText(total())}元 × ${100 - reducedByPercent}% = ${exactYuanText(kept)}元`, total: kept, article: REDUCTION });
  }
  return steps;
};

/**
 * What a case costs, with its sum in words. Exact until one rounding (half up) at the end.
 * The lines' fen add up to feeFen.
 * @throws CourtError fees.unknownKind, fees.amountInvalid, fees.baseOutOfRange, fees.notHalvable
 */
export const quoteFee = (request: FeeRequest): FeeQuote => {
  const kind = request.kind.endsWith(HALVED_SUFFIX) ? request.kind.slice(0, -HALVED_SUFFIX.length) : request.kind;
  const halved = kind !== request.kind || request.halved === true;
  const items = tariffOn(request.on)?.items ?? {};
  const item = Object.hasOwn(items, kind) ? items[kind] : undefined;
  if (item === undefined) throw new CourtError('fees.unknownKind', '没有这种收费类别，请从列表中选择', { path: 'kind' });
  if (halved && item.nature !== 'acceptance') throw new CourtError('fees.notHalvable', `${item.title}不适用减半交纳，只有案件受理费可以减半`, { path: 'halved' });
  const amountFen = amountOf(item, request);
  const range = rangeOf(item, request);
  const steps = stepsOf(item, amountFen, range, { halved, reducedByPercent: request.reducedByPercent });
  const total = steps.at(-1)?.total ?? exact(0);
  const rounding = request.rounding ?? 'fen';
  const feeFen = roundedTo(total, rounding === 'fen' ? 1 : 100);
  let before = 0;
  const lines: FeeQuote['lines'] = request.combined === undefined ? [] : [{ text: request.combined.words, fen: 0, article: request.combined.article }];
  for (const { text, total: sum, article } of steps) {
    const after = roundedTo(sum, 1);
    lines.push({ text, fen: after - before, ...(article === undefined ? {} : { article }) });
    before = after;
  }
  if (feeFen !== before) lines.push({ text: `四舍五入到元：${plainYuan(feeFen)}元`, fen: feeFen - before });
  return {
    kind, feeFen, exact: exactYuan(total), halved, rounding, lines,
    article: item.article + (halved ? `；减半：${HALVING}` : ''),
    ...(request.amountFen === undefined ? {} : { amountFen: request.amountFen }), ...(request.reducedByPercent === undefined ? {} : { reducedByPercent: request.reducedByPercent }), ...(request.on === undefined ? {} : { tariffOn: request.on }),
    ...(range === undefined ? {} : { range }),
  };
};
