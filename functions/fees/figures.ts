import { $add, executeTransactWrite, isTransactionCancelled, PutTransaction, QueryCommand, UpdateTransaction, $set } from 'dynamodb-toolbox';
import { Figure, type FigureMeasure } from '../../shared/fees/figures';
import type { CourtDate } from '../../shared/kernel/time';
import { casesTable, idempotencyEntity, stateEntity } from '../platform/tables';

/** `FIGURES#<court>` / `<day>#<measure>#<channel>#<kind>`: sums kept up with every event, so that nobody has to scan for them. `all` is the sum of all days. */
const partition = (court: string): string => `FIGURES#${court}`;
export interface Count { on: CourtDate; measure: FigureMeasure; channel: string; kind: string; fen: number }
const KEPT_SECONDS = 400 * 86_400;

const cell = (court: string, { on, measure, channel, kind, fen }: Count) => (['fen', 'count'] as const).map((unit) => stateEntity.build(UpdateTransaction).item({
  pk: partition(court), sk: `${on}#${measure}#${channel}#${kind}#${unit}`, n: $add(unit === 'fen' ? fen : Math.sign(fen) || 1), data: $set({ on, measure, channel, kind, unit }),
}));

/** Adds what an event means, once: the same event heard again changes nothing. */
export const addFigures = async (court: string, eventKey: string, counts: readonly Count[], at: Date): Promise<void> => {
  if (counts.length === 0) return;
  const once = idempotencyEntity.build(PutTransaction).item({ pk: `COUNTED#${eventKey}`, data: {}, expiresAtEpoch: Math.floor(at.getTime() / 1000) + KEPT_SECONDS }).options({ condition: { attr: 'pk', exists: false } });
  try {
    await executeTransactWrite(once, ...counts.flatMap((count) => [...cell(court, count), ...cell(court, { ...count, on: 'all' })]));
  } catch (cause) {
    if (isTransactionCancelled(cause) && cause.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed') return;
    throw cause;
  }
};

const merged = (rows: readonly { n?: number; data: unknown }[]): Figure[] => {
  const figures = new Map<string, Figure>();
  for (const { n = 0, data } of rows) {
    const { unit, ...name } = data as Omit<Figure, 'fen' | 'count'> & { unit: 'fen' | 'count' };
    const key = [name.on, name.measure, name.channel, name.kind].join('#');
    const figure = figures.get(key) ?? { ...name, fen: 0, count: 0 };
    figures.set(key, { ...figure, [unit]: n });
  }
  return [...figures.values()].map((figure) => Figure.parse(figure));
};

/** The figures of the days `from` to `to`; `all` for both gives the sums of all days. */
export const readFigures = async (court: string, from: string, to: string): Promise<Figure[]> => {
  const rows: { n?: number; data: unknown }[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: partition(court), range: { between: [`${from}#`, `${to}#~`] } }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    rows.push(...((page.Items ?? []) as typeof rows));
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return merged(rows);
};
