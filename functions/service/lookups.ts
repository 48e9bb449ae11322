import { GetItemCommand, PutTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { CaseId, ServiceId } from '../../shared/kernel/ids';
import { stateEntity } from '../platform/tables';

/** Which service a code on a message (`SERVICECODE#<code>`) or a sent message (`SMS#<providerId>`) belongs to. */
const Found = z.object({ caseId: CaseId, serviceId: ServiceId });
export type FoundService = z.infer<typeof Found>;

const keyOfCode = (code: string) => ({ pk: `SERVICECODE#${code}`, sk: 'LOOKUP' });
const keyOfMessage = (providerId: string) => ({ pk: `SMS#${providerId}`, sk: 'LOOKUP' });

const find = async (key: { pk: string; sk: string }): Promise<FoundService | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key).options({ consistent: true }).send();
  return Item === undefined ? undefined : Found.parse(Item.data);
};

/** A code is given out once. */
export const codePut = (code: string, data: FoundService): PutTransaction<typeof stateEntity> =>
  stateEntity.build(PutTransaction).item({ ...keyOfCode(code), data }).options({ condition: { attr: 'pk', exists: false } }) as PutTransaction<typeof stateEntity>;
export const messagePut = (providerId: string, data: FoundService): PutTransaction<typeof stateEntity> =>
  stateEntity.build(PutTransaction).item({ ...keyOfMessage(providerId), data }) as PutTransaction<typeof stateEntity>;

export const findByCode = (code: string): Promise<FoundService | undefined> => find(keyOfCode(code));
export const findByMessage = (providerId: string): Promise<FoundService | undefined> => find(keyOfMessage(providerId));
