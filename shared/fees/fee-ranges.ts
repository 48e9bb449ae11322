import * as z from 'zod/mini';
import { plainYuan } from '../kernel/money';
import { rangeNames, tariffs, type RangeName } from './tariff';

const boundsOf = (name: RangeName): { minFen: number; maxFen: number } => {
  const range = tariffs.flatMap((tariff) => Object.values(tariff.items)).findLast((item) => item.range?.name === name)?.range;
  if (range === undefined) throw new RangeError(`no tariff item uses the range ${name}`);
  return { minFen: range.minYuan * 100, maxFen: range.maxYuan * 100 };
};

const setting = (name: RangeName) => {
  const { minFen, maxFen } = boundsOf(name);
  const refusal = `${name} 应在法定幅度 ${plainYuan(minFen)}元至${plainYuan(maxFen)}元之内`;
  return z.optional(z.object({
    fen: z.number().check(z.int(), z.minimum(minFen, refusal), z.maximum(maxFen, refusal)),
    /** true: an example value, not one a province or court has decided */
    example: z.boolean(),
  }));
};

/** The court's values where the statute gives a range: the province decides 办法 13(二)(三)(六), the court 14(一)1 and 14(七). */
export const FeeRanges = z.object({
  divorce_base: setting('divorce_base'),
  personality_base: setting('personality_base'),
  other_non_property: setting('other_non_property'),
  ip_no_amount: setting('ip_no_amount'),
  jurisdiction_objection_failed: setting('jurisdiction_objection_failed'),
  execution_no_amount: setting('execution_no_amount'),
  maritime_fund: setting('maritime_fund'),
  maritime_injunction: setting('maritime_injunction'),
  ship_lien_notice: setting('ship_lien_notice'),
});
export type FeeRanges = z.infer<typeof FeeRanges>;

/** 示例默认值: the lowest value the statute allows, until the court configures its own. */
export const defaultFeeRanges: FeeRanges = Object.fromEntries(rangeNames.map((name) => [name, { fen: boundsOf(name).minFen, example: true }]));
