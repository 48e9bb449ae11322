import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import { config } from '../platform/config';
import { remember } from '../platform/guards';
import type { RawAnswer } from '../platform/http';
import { applyReceipt, waitingKey, type Receipt } from './apply-receipt';
import { copy } from './copy';

const Receipts = z.array(z.object({ sid: z.string().check(z.minLength(1)), report_status: z.string(), errmsg: z.optional(z.string()), user_receive_time: z.optional(z.string()) }));
const KEPT_MS = 3 * 86_400_000;

const same = (a: string, b: string): boolean => timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const parse = (body: string): z.infer<typeof Receipts> => {
  try {
    return Receipts.parse(JSON.parse(body));
  } catch (cause) {
    throw new CourtError('request.malformed', copy.refusals.receiptMalformed, { cause });
  }
};

/** "2026-11-23 10:20:30", Beijing time; a moment that cannot be is the moment we heard of it. */
const receivedAt = (text: string | undefined, at: Date): string => {
  const moment = Date.parse(`${(text ?? '').replace(' ', 'T')}+08:00`);
  return Number.isNaN(moment) || moment > at.getTime() ? at.toISOString() : new Date(moment).toISOString();
};

/**
 * Tencent Cloud's status reports: `[{sid, report_status: SUCCESS|FAIL, errmsg, user_receive_time}]`, answered `{result: 0}`.
 * A report may come before the sending is written down, or belong to a message that is no service: it is kept, then looked for once more.
 */
export const takeReceipts = async (secret: string, body: string, at: Date): Promise<RawAnswer> => {
  if (!same(secret, config.sms.receiptSecret)) throw new CourtError('request.notFound', copy.refusals.notFound);
  for (const one of parse(body)) {
    const receipt: Receipt = { providerId: one.sid, delivered: one.report_status === 'SUCCESS', at: receivedAt(one.user_receive_time, at), code: one.errmsg ?? one.report_status };
    if (await applyReceipt(receipt, at)) continue;
    await remember(waitingKey(one.sid), { ...receipt }, new Date(at.getTime() + KEPT_MS));
    await applyReceipt(receipt, at);
  }
  return { statusCode: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify({ result: 0, errmsg: 'OK' }) };
};
