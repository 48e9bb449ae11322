import { QueryCommand } from 'dynamodb-toolbox';
import { PayAttempt } from '../../shared/fees/fee-notice';
import { casesTable } from '../platform/tables';
import { dueKeys } from './fee-puts';

/** More open attempts than a court has at one time. */
const LOOKED_AT = 500;

/** Payments of which the channel has not yet said what became of them. */
export const verifyingNow = async (): Promise<{ fen: number; count: number }> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: dueKeys.payment, index: 'byDue' }).options({ limit: LOOKED_AT }).send();
  const unknown = ((Items ?? []) as { data: unknown }[]).map(({ data }) => PayAttempt.parse(data)).filter(({ state }) => state === 'unknown');
  return { fen: unknown.reduce((sum, { amountFen }) => sum + amountFen, 0), count: unknown.length };
};
