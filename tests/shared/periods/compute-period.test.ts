import { describe, expect, it } from '@jest/globals';
import { periodRoutes } from '../../../shared/fees/contract';
import { courtCalendar } from '../../../shared/kernel/calendar/court-calendar';
import { computePeriod } from '../../../shared/periods/compute-period';
import { listPeriodRules, periodRules } from '../../../shared/periods/period-rules';

const last = (rule: string, from: string): string => computePeriod({ rule, from }).lastDayOn;

describe('computePeriod', () => {
  it.each([
    // the fee examples: a Monday, a Saturday, the eve of a holiday
    ['feePrepayment', '2026-11-16', '2026-11-23'],
    ['feePrepayment', '2026-11-14', '2026-11-23'],
    ['feePrepayment', '2026-09-24', '2026-10-08'],
    ['feePrepayment', '2026-10-03', '2026-10-10'],
    ['answer', '2026-11-02', '2026-11-17'],
    ['answerAbroad', '2026-10-01', '2026-11-02'],
    ['appealJudgment', '2026-09-16', '2026-10-08'],
    ['appealRuling', '2026-11-10', '2026-11-20'],
    ['trialSummary', '2026-07-31', '2026-11-02'],
    ['trialOrdinary', '2026-01-31', '2026-07-31'],
    ['enforcementApplication', '2024-02-29', '2026-02-28'],
    ['announcement', '2026-11-02', '2026-12-02'],
    ['announcementAbroad', '2026-10-01', '2026-11-30'],
    ['refund', '2026-11-23', '2026-12-08'],
    ['mediationOrdinary', '2026-11-02', '2026-11-17'],
    ['mediationSummary', '2026-11-14', '2026-11-23'],
    ['mediatorChoice', '2026-09-30', '2026-10-09'],
    ['mediatorAcceptance', '2026-11-20', '2026-11-25'],
    ['mediatorContact', '2026-10-08', '2026-10-12'],
    ['judicialConfirmation', '2026-11-02', '2026-12-02'],
    ['summons', '2026-11-26', '2026-11-23'],
    ['divorceAgain', '2026-05-21', '2026-11-21'],
  ])('%s from %s ends on %s', (rule, from, end) => expect(last(rule, from)).toBe(end));

  it('gives its reasons', () => {
    expect(computePeriod({ rule: 'feePrepayment', from: '2026-11-14' })).toMatchObject({
      title: '预交案件受理费', from: '2026-11-14', lastDayOn: '2026-11-23', provisional: false,
      steps: [
        '2026-11-14 收到交费通知，当日不计入（民诉法第85条第2款）',
        '第1日为11月15日（周日）',
        '第7日为11月21日（周六）',
        '11月21日（周六）是周六，顺延至节假日后的第一日11月23日（周一）（民诉法第85条第3款）',
        '最后一日为2026-11-23，至当日24时止',
        '在期限内申请缓交、减交、免交的，在法院作出决定前不按撤诉处理',
      ],
    });
  });

  it('counts hours from the next hour and does not move them', () => {
    const period = computePeriod({ rule: 'preservationRuling', from: '2026-11-20T10:20' });
    expect(period).toMatchObject({ lastDayOn: '2026-11-22', lastMoment: '2026-11-22T03:00:00.000Z' });
    expect(computePeriod({ rule: 'preservationRuling', from: '2026-11-20' }).lastDayOn).toBe('2026-11-23');
  });

  it('is provisional in an unpublished year and settles when the year is loaded', () => {
    const request = { rule: 'feePrepayment', from: '2027-02-04' };
    expect(computePeriod(request)).toMatchObject({ lastDayOn: '2027-02-11', provisional: true });
    const calendar = courtCalendar([{ year: 2027, source: '测试用放假安排', holidays: [{ name: '春节', from: '2027-02-05', to: '2027-02-14' }], workDays: [] }]);
    expect(computePeriod({ ...request, calendar })).toMatchObject({ lastDayOn: '2027-02-15', provisional: false });
    expect(computePeriod({ rule: 'mediatorAcceptance', from: '2026-12-31' }).provisional).toBe(true);
    expect(computePeriod({ rule: 'feePrepayment', from: '2026-12-24' }).provisional).toBe(false);
  });

  it.each([
    ['nothing', '2026-11-16', 'periods.unknownRule'], ['toString', '2026-11-16', 'periods.unknownRule'], ['answer', '2026-02-30', 'periods.dateInvalid'],
    ['answer', '16/11/2026', 'periods.dateInvalid'], ['answer', '', 'periods.dateInvalid'], ['preservationRuling', '2026-11-16T25:00', 'periods.dateInvalid'],
  ])('refuses %s from "%s"', (rule, from, code) => expect(() => computePeriod({ rule, from })).toThrow(expect.objectContaining({ code }) as unknown as Error));
});

describe('the rules', () => {
  it.each(listPeriodRules())('$rule answers in the contract\'s shape', ({ rule, article }) => {
    const period = computePeriod({ rule, from: '2026-11-16' });
    expect(periodRoutes.list.output.safeParse(period).success).toBe(true);
    expect(article).toContain('《');
    expect(period.steps.length).toBeGreaterThan(1);
  });

  it('lists every rule once', () => expect(listPeriodRules().map(({ rule }) => rule)).toEqual(Object.keys(periodRules)));
});
