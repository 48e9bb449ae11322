import type { FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { putNotice } from './fee-puts';
import { findNotice } from './find-notice';
import type { EBillGateway } from './ports';

/** 查验 by the five elements at the finance platform; its word is kept with the time. @throws CourtError fees.billNotReady, system.unavailable */
export const verifyBill = async (record: CaseRecord, noticeId: NoticeId, eBills: EBillGateway, caller: Caller, at: Date): Promise<FeeNotice> => {
  const notice = findNotice(record, noticeId);
  const { eBill } = notice;
  if (eBill === undefined) throw new CourtError('fees.billNotReady', '电子票据还没有开具，请几分钟后再试。');
  const { valid, status } = await eBills.verify(eBill);
  const verification = { at: at.toISOString(), valid, ...(status === undefined ? {} : { status }) };
  const verified: FeeNotice = { ...notice, eBill: { ...eBill, verification } };
  await appendToCase(record, at, [{ type: 'EBILL_VERIFIED', actor: actorOf(caller), data: { noticeId, billCode: eBill.billCode, billNumber: eBill.billNumber, ...verification } }], { puts: [putNotice(verified, record.head.court)] });
  return verified;
};
