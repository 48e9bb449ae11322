import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { Outage } from '../../shared/courts/outage';
import { courtDateOf, endOfCourtDay, startOfCourtDay, type CourtDate } from '../../shared/kernel/time';
import { outageEntity, outageTable } from './tables';

const monthOf = (at: string): string => courtDateOf(at).slice(0, 7);

/** Written once a minute and source however many requests failed; an outage over midnight is one line a day. */
export const recordOutage = async ({ from, to, source, detail }: Outage): Promise<void> => {
  for (let start = from; start < to;) {
    const midnight = endOfCourtDay(courtDateOf(start));
    const end = midnight < to ? midnight : to;
    await outageEntity.build(PutItemCommand).item({ month: monthOf(start), line: `${start}#${source}`, data: { from: start, to: end, source, detail } }).send();
    start = end;
  }
};

const read = async (month: string, between?: [string, string]): Promise<Outage[]> => {
  const lines: Outage[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await outageTable.build(QueryCommand).query({ partition: month, ...(between === undefined ? {} : { range: { between } }) })
      .options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { data } of (page.Items ?? []) as { data: unknown }[]) lines.push(Outage.parse(data));
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return lines;
};

/** "2026-11", oldest first. */
export const outagesIn = (month: string): Promise<Outage[]> => read(month);

export const outagesOn = (on: CourtDate): Promise<Outage[]> => read(on.slice(0, 7), [startOfCourtDay(on), endOfCourtDay(on)]);
