import { yuanText } from '../kernel/money';
import { exact, exactYuanText, plus, times, type ExactAmount } from './exact-amount';
import type { Bracket } from './tariff';

/** One step of a calculation: how it reads, and the running total after it. */
export interface FeeStep {
  readonly text: string;
  readonly total: ExactAmount;
  /** when this step rests on another article than the whole */
  readonly article?: string;
}

const boundText = (yuan: number): string => (yuan >= 10_000 && yuan % 10_000 === 0 ? `${yuan / 10_000}万元` : `${yuan}元`);
const percentText = (permille: number): string => `${permille / 10}%`;

const bracketName = (from: number, to: number | undefined): string => {
  if (to === undefined) return `超过${boundText(from)}的部分`;
  return from === 0 ? `不超过${boundText(to)}的部分` : `超过${boundText(from)}至${boundText(to)}的部分`;
};

/** Bracket by bracket, starting from `before`; an amount on a bound belongs to the lower bracket (不超过). */
export const bracketSteps = (brackets: readonly Bracket[], amountFen: number, before: ExactAmount): FeeStep[] => {
  const steps: FeeStep[] = [];
  let total = before;
  let fromYuan = 0;
  for (const { upToYuan, flatYuan, permille } of brackets) {
    const partFen = Math.min(amountFen, (upToYuan ?? Infinity) * 100) - fromYuan * 100;
    if (partFen <= 0 && fromYuan > 0) break;
    const fee = permille === undefined ? exact((flatYuan ?? 0) * 100) : times(exact(partFen), permille, 1000);
    total = plus(total, fee);
    const sum = permille === undefined
      ? (flatYuan === 0 ? '：不另行交纳' : `：${exactYuanText(fee)}元`)
      : ` ${yuanText(partFen)}元 × ${percentText(permille)} = ${exactYuanText(fee)}元`;
    steps.push({ text: bracketName(fromYuan, upToYuan) + sum, total });
    fromYuan = upToYuan ?? fromYuan;
  }
  return steps;
};
