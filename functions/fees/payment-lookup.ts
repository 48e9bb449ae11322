import { GetItemCommand, PutTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { AttemptId, CaseId } from '../../shared/kernel/ids';
import { stateEntity } from '../platform/tables';

/** `PAY#<outTradeNo>` / LOOKUP: which case an order of a channel belongs to. Written in the transaction that starts the attempt. */
const Found = z.object({ caseId: CaseId, attemptId: AttemptId });
export type FoundPayment = z.infer<typeof Found>;
const key = (outTradeNo: string) => ({ pk: `PAY#${outTradeNo}`, sk: 'LOOKUP' });

export const lookupPut = (outTradeNo: string, data: FoundPayment): PutTransaction<typeof stateEntity> =>
  stateEntity.build(PutTransaction).item({ ...key(outTradeNo), data }).options({ condition: { attr: 'pk', exists: false } }) as PutTransaction<typeof stateEntity>;

export const findPayment = async (outTradeNo: string): Promise<FoundPayment | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key(outTradeNo)).options({ consistent: true }).send();
  return Item === undefined ? undefined : Found.parse(Item.data);
};
