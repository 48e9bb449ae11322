import { describe, expect, it } from '@jest/globals';
import { courtNow, hearCourtTime } from '../../../shared/kernel/court-clock';

describe('the court’s clock, as a client hears it', () => {
  it('is the device’s own until an answer was heard, then the court’s, and ignores what cannot be read', () => {
    const off = (): number => Math.round((courtNow() - Date.now()) / 60_000);
    expect(off()).toBe(0);
    hearCourtTime(new Date(Date.now() + 3 * 86_400_000).toISOString());
    expect(off()).toBe(3 * 1440);
    for (const unreadable of [undefined, null, '', 'soon']) hearCourtTime(unreadable);
    expect(off()).toBe(3 * 1440);
  });
});
