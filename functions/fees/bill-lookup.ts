import { GetItemCommand, PutTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { CaseId, NoticeId } from '../../shared/kernel/ids';
import { CourtError } from '../../shared/kernel/errors';
import { stateEntity } from '../platform/tables';

interface Numbered { billCode: string; billNumber: string }
/** `BILL#<code>#<number>` / LOOKUP: the one notice a fiscal bill stands for. */
const Found = z.object({ caseId: CaseId, noticeId: NoticeId });
const key = ({ billCode, billNumber }: Numbered) => ({ pk: `BILL#${billCode}#${billNumber}`, sk: 'LOOKUP' });

/** For the transaction that files the bill: the store itself refuses a bill that another notice has. */
export const billPut = (bill: Numbered, data: z.infer<typeof Found>): PutTransaction<typeof stateEntity> =>
  stateEntity.build(PutTransaction).item({ ...key(bill), data }).options({ condition: { attr: 'pk', exists: false } }) as PutTransaction<typeof stateEntity>;

/** @throws CourtError fees.billAlreadyUsed */
export const checkUnused = async (bill: Numbered): Promise<void> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key(bill)).options({ consistent: true }).send();
  if (Item !== undefined) throw new CourtError('fees.billAlreadyUsed', '财政电子票据平台给出的票据已经用于另一份交费通知，请联系财政部门核对。', { cause: new Error(Found.parse(Item.data).noticeId) });
};
