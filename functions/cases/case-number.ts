import { GetItemCommand, PutTransaction } from 'dynamodb-toolbox';
import { courtDateOf } from '../../shared/kernel/time';
import { court } from '../platform/court-config';
import { stateEntity } from '../platform/tables';

/** 《关于人民法院案件案号的若干规定》: civil first instance; special procedure, judicial confirmation among it. */
const TYPES = { firstInstance: '民初', special: '民特' } as const;

/**
 * The next number of this court, type and year, and the write that takes it. The write belongs into the case's own transaction:
 * no number is taken without a case, none is given twice.
 */
export const nextCaseNumber = async (at: Date, kind: keyof typeof TYPES = 'firstInstance') => {
  const { code, caseNumberPrefix } = court();
  const year = courtDateOf(at.toISOString()).slice(0, 4);
  const key = { pk: `COUNTER#${code}#${TYPES[kind]}#${year}`, sk: 'COUNTER' };
  const { Item } = await stateEntity.build(GetItemCommand).key(key).options({ consistent: true }).send();
  const last = Item?.n ?? 0;
  return {
    caseNumber: `（${year}）${caseNumberPrefix}${code}${TYPES[kind]}${last + 1}号`,
    take: stateEntity.build(PutTransaction).item({ ...key, data: {}, n: last + 1 }).options({ condition: last === 0 ? { attr: 'pk', exists: false } : { attr: 'n', eq: last } }),
  };
};
