import { isFeePaid, keptFen } from '../../../shared/fees/case-fees';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import type { Refund } from '../../../shared/fees/refund';
import { splitExactly } from '../../../shared/fees/split-shares';
import { sumFen } from '../../../shared/kernel/money';

export interface Due { noticeId: string; amountFen: number }
interface Held { noticeId: string; heldFen: number }

/** The shares of one notice are one sum, spread over those who paid it. */
const bundles = (notices: readonly FeeNotice[], refunds: readonly Refund[]): Held[][] => {
  const found = new Map<string, Held[]>();
  const latestFirst = notices.toSorted((one, other) => (one.issuedAt === other.issuedAt ? (one.noticeId < other.noticeId ? -1 : 1) : one.issuedAt < other.issuedAt ? 1 : -1));
  for (const notice of latestFirst) {
    const whole = notice.shareOf ?? notice.noticeId;
    found.set(whole, [...(found.get(whole) ?? []), { noticeId: notice.noticeId, heldFen: keptFen(notice, refunds) }]);
  }
  return [...found.values()];
};

/** A sum that is due back, taken from the latest notice first; from shares in proportion, exact to the fen. */
export const takeBack = (owedFen: number, notices: readonly FeeNotice[], refunds: readonly Refund[] = []): Due[] => {
  let left = Math.max(0, owedFen);
  return bundles(notices.filter(isFeePaid), refunds).flatMap((bundle) => {
    const held = sumFen(bundle.map(({ heldFen }) => heldFen));
    const part = Math.min(left, held);
    left -= part;
    if (part === 0) return [];
    const parts = splitExactly(part, bundle.map(({ heldFen }) => heldFen));
    return bundle.flatMap(({ noticeId }, at) => (parts[at] === 0 ? [] : [{ noticeId, amountFen: parts[at] ?? 0 }]));
  });
};
