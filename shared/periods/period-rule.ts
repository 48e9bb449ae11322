export type PeriodUnit = 'hour' | 'day' | 'workingDay' | 'month' | 'year';

/** One period of the law as data. */
export interface PeriodRule {
  readonly title: string;
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly article: string;
  /** what happened on the day it starts from: "收到交费通知" */
  readonly start: string;
  /** counted back from the day: "开庭三日前" */
  readonly before?: true;
  /** the last day does not move off a rest day */
  readonly fixedEnd?: true;
  /** what a reader must know besides the date */
  readonly note?: string;
}

const units: Readonly<Record<PeriodUnit, string>> = { hour: '小时', day: '日', workingDay: '个工作日', month: '个月', year: '年' };

/** "7日", "3个工作日" */
export const lengthText = ({ length, unit, before }: Pick<PeriodRule, 'length' | 'unit' | 'before'>): string => `${length}${units[unit]}${before ? '前' : ''}`;
