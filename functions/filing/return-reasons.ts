import { $add, PutItemCommand, QueryCommand, UpdateTransaction } from 'dynamodb-toolbox';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { ReturnReason, ReturnReasons, WrittenReasons } from '../../shared/filing/return-reason';
import { CourtError } from '../../shared/kernel/errors';
import type { Instant } from '../../shared/kernel/time';
import type { Caller } from '../cases/authorise';
import { court } from '../platform/court-config';
import { readableCode } from '../platform/new-id';
import { casesTable, stateEntity } from '../platform/tables';

/** Beside the counters, under a key no code of a reason can have. Every version stays; the newest is in force. */
interface List { version: number; items: ReturnReason[]; changedAt: Instant; changedBy: { personId: string; name: string } }
const LIST = 'LIST#';
const partition = () => `RETURNREASONS#${court().code}`;
const listKey = (version: number) => `${LIST}${String(version).padStart(5, '0')}`;

const stored = async (): Promise<{ list: List | undefined; counts: Map<string, number> }> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: partition() }).send();
  const rows = (Items ?? []) as { sk: string; n?: number; data?: unknown }[];
  return { list: rows.filter(({ sk }) => sk.startsWith(LIST)).map(({ data }) => data as List).at(-1), counts: new Map(rows.filter(({ sk }) => !sk.startsWith(LIST)).map(({ sk, n }) => [sk, n ?? 0])) };
};

/** One more for each reason named, in the transaction that returns. A reason the clerk wrote freely is counted for nothing. */
export const countReasons = async (items: readonly { reasonCode?: string | undefined }[]) => {
  const { list } = await stored();
  const known = new Set((list?.items ?? court().returnReasons.items).map(({ code }) => code));
  const codes = [...new Set(items.flatMap(({ reasonCode }) => (reasonCode !== undefined && known.has(reasonCode) ? [reasonCode] : [])))];
  return codes.map((code) => stateEntity.build(UpdateTransaction).item({ pk: partition(), sk: code, n: $add(items.filter(({ reasonCode }) => reasonCode === code).length) }));
};

/** This court's reasons, the most frequent first: as its own people keep them, or as it was set up. */
export const returnReasons = async (): Promise<ReturnReasons> => {
  const { list, counts } = await stored();
  const { items, example } = court().returnReasons;
  return {
    items: (list?.items ?? items).map((reason) => ({ ...reason, count: counts.get(reason.code) ?? 0 })).toSorted((a, b) => b.count - a.count),
    example: list === undefined && example, version: list?.version ?? 0, ...(list === undefined ? {} : { changedAt: list.changedAt }),
  };
};

/** The whole list anew, as the next version. @throws cases.conflict when somebody changed it meanwhile */
export const setReturnReasons = async ({ version, items }: WrittenReasons, caller: Caller, at: Date): Promise<ReturnReasons> => {
  const { list } = await stored();
  const conflict = (cause?: unknown) => new CourtError('cases.conflict', '另一位同事刚刚修改了这份清单，请刷新后再改。', { cause });
  if ((list?.version ?? 0) !== version) throw conflict();
  const titles = items.map(({ title }) => title.trim());
  const twice = titles.findIndex((title, index) => titles.indexOf(title) !== index);
  if (twice >= 0) throw new CourtError('request.invalid', `“${titles[twice]}”写了两次，请合并或者改名。`, { path: `items.${twice}.title` });
  const next: List = {
    version: version + 1, changedAt: at.toISOString(), changedBy: { personId: caller.personId, name: caller.name },
    items: items.map(({ code, title, text }) => ({ code: code ?? `own_${readableCode(6)}`, title: title.trim(), text: text.trim() })),
  };
  try {
    await stateEntity.build(PutItemCommand).item({ pk: partition(), sk: listKey(next.version), data: JSON.parse(JSON.stringify(next)) }).options({ condition: { attr: 'pk', exists: false } }).send();
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) throw conflict(cause);
    throw cause;
  }
  return returnReasons();
};
