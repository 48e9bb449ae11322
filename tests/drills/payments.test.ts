import { describe, expect, it } from '@jest/globals';
import { drillPayments } from './payments/drill';
import { faults } from './payments/plan';

describe('payments under faults', () => {
  it('loses nothing and doubles nothing: notices, ledger, channel orders and bills agree', async () => {
    const { verdict, injected } = await drillPayments({ count: 40, seed: 3 });
    expect({ lost: verdict.lost, doubled: verdict.doubled, wrong: verdict.wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
    expect(Object.keys(faults).filter((fault) => fault !== 'none').every((fault) => (injected.get(fault as keyof typeof faults) ?? 0) > 0)).toBe(true);
    expect(verdict.takenFen).toBeGreaterThan(verdict.refundedFen);
    expect(verdict.refundedFen).toBeGreaterThan(0);
  }, 180_000);
});
