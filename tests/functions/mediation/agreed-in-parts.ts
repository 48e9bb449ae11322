import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import type { CaseId } from '../../../shared/kernel/ids';
import { courtDateOf } from '../../../shared/kernel/time';
import { clock } from '../../../functions/platform/clock';
import { partyIds, people } from './cast';
import { door, scheduled, sign, type Tokens } from './steps';

export const today = (): string => courtDateOf(clock.now().toISOString());
export const payment = () => ({
  kind: 'payment', text: '保险公司分两期赔偿李晓梅。', payerPartyId: partyIds.company, payeePartyId: partyIds.li, amountFen: 6_000_000, dueOn: addDays(today(), 40),
  instalments: [{ dueOn: addDays(today(), 10), amountFen: 2_000_000 }, { dueOn: addDays(today(), 40), amountFen: 4_000_000 }],
});

/** Signed by all, without a 调解书. */
export const agreed = async (held: Tokens): Promise<CaseId> => {
  const caseId = await scheduled(held);
  await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
  const { body } = await door(caseId, 'PUT', 'agreement', held.mediator, { clauses: [payment()], wantsStatement: false });
  const { sha256 } = body['agreement'] as { sha256: string };
  for (const [token, person] of [[held.li, people.li], [held.wang, people.wang], [held.zhou, people.zhou], [held.mediator, people.mediator]] as const) await sign(caseId, token, person, sha256);
  return caseId;
};
