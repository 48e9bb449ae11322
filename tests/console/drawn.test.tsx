import './tab-storage';
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { DayLeft } from '../../console/src/ui/day-left';
import { Money } from '../../console/src/ui/money';
import { State } from '../../console/src/ui/state';
import { courtDateOf } from '../../shared/kernel/time';

const inDays = (days: number) => courtDateOf(new Date(Date.now() + days * 86_400_000).toISOString());

describe('what the console draws', () => {
  it('writes money with commas, two places and 元', () => {
    expect(renderToStaticMarkup(<Money fen={6800000} />)).toContain('68,000.00元');
  });

  it.each([[5, '还剩5天', 'plain'], [1, '还剩1天', 'warn'], [0, '今天是最后一天', 'warn'], [-2, '已过2天', 'bad']] as const)('counts %i days in words, not by colour alone', (days, words, tone) => {
    const markup = renderToStaticMarkup(<DayLeft on={inDays(days)} />);
    expect(markup).toContain(words);
    expect(markup).toContain(`state ${tone}`);
  });

  it('says that a date is provisional', () => {
    expect(renderToStaticMarkup(<DayLeft on={inDays(40)} provisional />)).toContain('暂定');
  });

  it('hides the mark of a state from a screen reader and keeps the word', () => {
    expect(renderToStaticMarkup(<State tone="good">已签收</State>)).toBe('<span class="state good"><span aria-hidden="true">✓</span>已签收</span>');
  });
});
