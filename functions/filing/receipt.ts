import { GetItemCommand } from 'dynamodb-toolbox';
import { CourtError } from '../../shared/kernel/errors';
import { Receipt, receiptKey } from '../cases/receipt';
import { courtCertificate, isSigned, shortCode } from '../platform/sign-record';
import { stateEntity } from '../platform/tables';

/** What anybody may see of a receipt, and whether the court's signature still fits it. */
export const verifyReceipt = async (receiptNumber: string) => {
  const { Item } = await stateEntity.build(GetItemCommand).key(receiptKey(receiptNumber.trim())).send();
  if (Item === undefined) throw new CourtError('request.notFound', '没有这个回执编号。请核对每一位字母和数字；如果回执是别人给您的，它可能不是本院出具的。', { path: 'receiptNumber' });
  const { signature, ...receipt } = Receipt.parse(Item.data);
  return { ...receipt, intact: signature === undefined || isSigned(receipt, signature), ...(signature === undefined ? {} : { signature, code: shortCode(signature), certificate: courtCertificate() }) };
};
