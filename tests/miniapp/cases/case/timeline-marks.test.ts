import { describe, expect, it } from '@jest/globals';
import { timelineMarks } from '../../../../miniapp/src/cases/case/timeline-marks';
import type { CaseView } from '../../../../shared/cases/court-case';

const entry = (version: number, type: string, title: string) => ({ version, at: '2026-11-23T02:00:00Z', type, title, by: '陈立案' });
const view = (phase: 'filing' | 'open' | 'closed', timeline: ReturnType<typeof entry>[]): Pick<CaseView, 'timeline' | 'head'> => ({ timeline, head: { phase } as CaseView['head'] });

describe('the timeline of a case', () => {
  it('puts the newest fact first, and before it what is still to come', () => {
    const marks = timelineMarks(view('open', [entry(1, 'FILING_SUBMITTED', '提交起诉材料'), entry(2, 'FEE_PAID', '诉讼费已交纳')]), '2026');
    expect(marks.map(({ title, state }) => [title, state])).toEqual([['结案', 'later'], ['调解', 'later'], ['送达', 'later'], ['诉讼费已交纳', 'now'], ['提交起诉材料', 'done']]);
    expect(marks[3]?.when).toBe('11月23日（周一）');
  });

  it('promises nothing before the case is accepted or after it is closed', () => {
    expect(timelineMarks(view('filing', [entry(1, 'FILING_SUBMITTED', '提交起诉材料')]), '2026').map(({ state }) => state)).toEqual(['now']);
    expect(timelineMarks(view('closed', [entry(1, 'CASE_CLOSED', '结案')]), '2026').map(({ state }) => state)).toEqual(['done']);
  });
});
