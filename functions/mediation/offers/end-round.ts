import { QueryCommand } from 'dynamodb-toolbox';
import type { Actor } from '../../../shared/cases/case-event';
import { CourtError } from '../../../shared/kernel/errors';
import type { CaseId, RoundId } from '../../../shared/kernel/ids';
import type { OfferRound } from '../../../shared/mediation/offer-round';
import { systemActor } from '../../cases/actor-of';
import { OfferRoundItem } from '../../cases/case-items';
import { appendToCase, changeCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { casesTable } from '../../platform/tables';
import { ended, forget } from './give-offer';
import { putRound, ROUND_DUE_KEY, roundOf } from './rounds-of';

const over = (record: CaseRecord, round: OfferRound, outcome: 'expired' | 'closed', actor: Actor, at: Date): Promise<CaseRecord> => {
  const done: OfferRound = { ...round, outcome, endedAt: at.toISOString() };
  const sealed = round.kind === 'sealed' ? forget(record, round) : [];
  return appendToCase(record, at, [ended(done, actor)], { puts: [putRound(record, done)], extra: sealed });
};

/** The mediator ends a round; sealed numbers are forgotten unread. */
export const closeRound = async ({ record, actor, roundId, at }: { record: CaseRecord; actor: Actor; roundId: RoundId; at: Date }): Promise<CaseRecord> => {
  const round = roundOf(record, roundId);
  if (round.outcome !== 'running') throw new CourtError('mediation.roundOver', '这一轮报价已经结束。');
  return over(record, round, 'closed', actor, at);
};

/** The mediation is over: what still ran ends with it, its sealed numbers unread (在线调解规则 18). */
export const endRounds = async (caseId: CaseId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    let after = record;
    for (const round of record.all(OfferRoundItem)) if (round.outcome === 'running') after = await over(after, round, 'closed', systemActor, at);
    return after;
  });
};

/** Rounds whose time is over, oldest first; idempotent, since an ended round leaves the index. */
export const expireRounds = async (at: Date): Promise<void> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: ROUND_DUE_KEY, index: 'byDue', range: { lt: at.toISOString() } }).options({ limit: 200 }).send();
  for (const { pk } of (Items ?? []) as { pk: string }[]) {
    await changeCase(pk.replace(/^CASE#/, '') as CaseId, async (record) => {
      const round = record.all(OfferRoundItem).find((one) => one.outcome === 'running' && Date.parse(one.expiresAt) <= at.getTime());
      return round === undefined ? record : over(record, round, 'expired', systemActor, at);
    });
  }
};
