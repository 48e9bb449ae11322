import type { PersonId } from '../../../shared/kernel/ids';
import { RefundItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import type { Channels } from '../../../functions/fees/adapters';
import { decideRefund } from '../../../functions/fees/decide-refund';
import { sendRefund } from '../../../functions/fees/send-refund';
import { inTurn } from './in-turn';
import type { Paid } from './parties';

const official = (number: 1 | 2) => ({ personId: `person_finance${number}` as PersonId, role: 'finance' as const, roles: ['finance' as const], name: `财务${number}`, sessionId: 'drill' });

/** What was paid too much goes back: proposed by the rule, decided by two people, sent through the channel it came by. */
export const refundSurplus = async (cases: readonly Paid[], channels: () => Channels, now: () => Date): Promise<void> => {
  await inTurn(cases, async ({ where }) => {
    const proposed = (await loadCase(where.caseId)).all(RefundItem).filter((refund) => refund.state === 'proposed');
    for (const { refundId } of proposed) {
      for (const number of [1, 2] as const) await decideRefund(await loadCase(where.caseId), refundId, { approved: true }, official(number), now());
      await sendRefund(where.caseId, refundId, channels(), now());
    }
  });
};
