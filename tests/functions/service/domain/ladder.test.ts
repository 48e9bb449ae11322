import { describe, expect, it } from '@jest/globals';
import type { LadderTimes } from '../../../../shared/service/ladder';
import { announcementFault } from '../../../../functions/service/domain/announcement';
import { climbsAt, nextRung, type LadderFacts } from '../../../../functions/service/domain/ladder';

const times: LadderTimes = { example: true, reminderAfterHours: 24, phoneAfterHours: 24, otherAddressAfterHours: 24, paperAfterHours: 48, entrustedAfterHours: 0, announcementAfterHours: 0 };
const rungAt = '2026-11-23T01:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(rungAt) + hours * 3_600_000).toISOString();
const facts = (change: Partial<LadderFacts>): LadderFacts => ({ bundle: 'complaint', rung: 'first', rungAt, hasEffect: false, isRead: false, disputed: false, hasOtherAddress: false, noWayOpen: false, taskFailed: false, procedure: 'ordinary', ...change });

describe('the ladder of service', () => {
  it.each<[string, Partial<LadderFacts>, number, string | undefined]>([
    ['too early for the reminder', {}, 23, undefined],
    ['the reminder', {}, 24, 'reminder'],
    ['a reminder even when arrival has effect, while unread', { hasEffect: true }, 24, 'reminder'],
    ['none when it is in effect and read', { hasEffect: true, isRead: true }, 99, undefined],
    ['nothing beyond the reminder once in effect', { hasEffect: true, rung: 'reminder' }, 99, undefined],
    ['the call', { rung: 'reminder' }, 24, 'phone'],
    ['read without effect (调解书): still climbs', { rung: 'reminder', isRead: true, bundle: 'statement' }, 24, 'phone'],
    ['the call at once when no way of theirs is open', { noWayOpen: true }, 0, 'phone'],
    ['another address when one was found', { rung: 'phone', hasOtherAddress: true }, 24, 'otherAddress'],
    ['else paper', { rung: 'phone' }, 48, 'paper'],
    ['paper at once when nobody answers the call', { rung: 'phone', taskFailed: true }, 0, 'paper'],
    ['paper after the other address', { rung: 'otherAddress' }, 48, 'paper'],
    ['paper waits for its proof, however long', { rung: 'paper' }, 9999, undefined],
    ['entrusted when the paper came back', { rung: 'paper', taskFailed: true }, 0, 'entrusted'],
    ['announcement in ordinary procedure', { rung: 'entrusted', taskFailed: true }, 0, 'announcement'],
    ['none in summary procedure (解释 140)', { rung: 'entrusted', taskFailed: true, procedure: 'summary' }, 0, 'exhausted'],
    ['none in small claims (CPL 165, 解释 140)', { rung: 'entrusted', taskFailed: true, procedure: 'smallClaims' }, 0, 'exhausted'],
    ['none for a 调解书 (解释 133)', { rung: 'entrusted', taskFailed: true, bundle: 'statement' }, 0, 'exhausted'],
    ['nothing climbs while a dispute is open', { disputed: true }, 9999, undefined],
    ['the announcement waits for its days', { rung: 'announcement' }, 9999, undefined],
  ])('%s', (_what, change, hours, expected) => expect(nextRung(facts(change), times, later(hours))).toBe(expected));

  it('says when the sweep must look again', () => {
    expect(climbsAt(facts({}), times)).toBe(later(24));
    expect(climbsAt(facts({ rung: 'paper' }), times)).toBeUndefined();
  });
});

describe('CPL 95, 解释 138, 140: announcement only when nothing else works', () => {
  const phone = { channel: 'phone', result: 'failed' } as const;
  const post = { channel: 'post', result: 'returned' } as const;
  it.each<[string, Pick<LadderFacts, 'bundle' | 'procedure'>, Parameters<typeof announcementFault>[1], string | undefined]>([
    ['called, posted, nothing worked', { bundle: 'complaint', procedure: 'ordinary' }, [phone, post], undefined],
    ['summary procedure', { bundle: 'complaint', procedure: 'summary' }, [phone, post], 'notInThisProcedure'],
    ['a 调解书', { bundle: 'statement', procedure: 'ordinary' }, [phone, post], 'notInThisProcedure'],
    ['nobody called', { bundle: 'complaint', procedure: 'ordinary' }, [post], 'nothingTriedByPhone'],
    ['no paper tried', { bundle: 'complaint', procedure: 'ordinary' }, [phone], 'nothingTriedOnPaper'],
    ['paper still on its way', { bundle: 'complaint', procedure: 'ordinary' }, [phone, { channel: 'post', result: 'sent' }], 'nothingTriedOnPaper'],
  ])('%s', (_what, given, tries, expected) => expect(announcementFault(given, tries)).toBe(expected));
});
