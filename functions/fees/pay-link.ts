import { GetItemCommand, PutItemCommand, PutTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import { CaseId, NoticeId } from '../../shared/kernel/ids';
import { config } from '../platform/config';
import { digestOf } from '../platform/sealing';
import { stateEntity } from '../platform/tables';

/** `PAYLINK#<code>` / LOOKUP: which notice a payment link pays. The code follows from the notice by a secret key: it cannot be guessed and need not be kept. */
const Found = z.object({ caseId: CaseId, noticeId: NoticeId });
export type LinkedNotice = z.infer<typeof Found>;

const CODE_LENGTH = 22;
export const payLinkCode = (noticeId: NoticeId): string => digestOf('code', `payLink:${noticeId}`).slice(0, CODE_LENGTH);
export const payLinkUrl = (code: string): string => `${config.publicUrl}/#/fees/pages/slip/index?code=${code}`;

const item = (notice: LinkedNotice) => ({ pk: `PAYLINK#${payLinkCode(notice.noticeId)}`, sk: 'LOOKUP', data: { caseId: notice.caseId, noticeId: notice.noticeId } });

export const payLinkPut = (notice: LinkedNotice): PutTransaction<typeof stateEntity> => stateEntity.build(PutTransaction).item(item(notice)) as PutTransaction<typeof stateEntity>;

/** For notices older than links. */
export const savePayLink = async (notice: LinkedNotice): Promise<void> => void (await stateEntity.build(PutItemCommand).item(item(notice)).send());

/** @throws CourtError fees.noticeNotFound */
export const findPayLink = async (code: string): Promise<LinkedNotice> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk: `PAYLINK#${code}`, sk: 'LOOKUP' }).send();
  if (Item === undefined) throw new CourtError('fees.noticeNotFound', '付款链接不完整或者不存在，请向发给您链接的人重新要一次。');
  return Found.parse(Item.data);
};
