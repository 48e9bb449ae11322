import { GetItemCommand } from 'dynamodb-toolbox';
import { CourtError } from '../../shared/kernel/errors';
import { Receipt, receiptKey } from '../cases/receipt';
import { stateEntity } from '../platform/tables';

export const verifyReceipt = async (receiptNumber: string): Promise<Receipt> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(receiptKey(receiptNumber.trim())).send();
  if (Item === undefined) throw new CourtError('request.notFound', '没有这个回执编号。请核对每一位字母和数字；如果回执是别人给您的，它可能不是本院出具的。', { path: 'receiptNumber' });
  return Receipt.parse(Item.data);
};
