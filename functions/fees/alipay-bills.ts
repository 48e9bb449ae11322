import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { decode } from 'iconv-lite';
import * as z from 'zod/mini';
import type { CourtDate } from '../../shared/kernel/time';
import { alipayCall, alipaySdk, type AlipaySettings } from '../platform/alipay-client';
import { orBroken, type BillFetch, type BillSource } from './bill-sources';
import { readAlipayBill } from './domain/read-bills';

const Offer = z.object({ bill_download_url: z.url() });
const NOT_YET = new Set(['isp.bill_not_exist', 'isv.bill_not_exist']);
const DETAIL_HEAD = '支付宝交易号';

/** The zip holds a table of details and one of sums, both GBK; names in it are not to be trusted to be readable. */
const detailOf = (zip: Uint8Array): string => {
  const tables = Object.values(unzipSync(zip)).map((bytes) => decode(Buffer.from(bytes), 'gbk'));
  const detail = tables.find((text) => text.split(/\r?\n/).some((line) => line.startsWith(DETAIL_HEAD)));
  if (detail === undefined) throw new Error('an Alipay bill without details');
  return detail;
};

/** Alipay's trade bill of a day. Its address lives thirty seconds, so it is fetched at once. */
export const alipayBills = (settings: AlipaySettings): BillSource => orBroken(async (on: CourtDate): Promise<BillFetch> => {
  const reply = await alipayCall(alipaySdk(settings), settings)('alipay.data.dataservice.bill.downloadurl.query', { bill_type: 'trade', bill_date: on });
  if (reply.kind !== 'ok') {
    if (NOT_YET.has(reply.code)) return { kind: 'notYet' };
    throw new Error(`bill ${reply.code}`);
  }
  const answer = await fetch(Offer.parse(reply.json).bill_download_url, { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`bill download ${answer.status}`);
  const zip = new Uint8Array(await answer.arrayBuffer());
  return { kind: 'bill', bill: { lines: readAlipayBill(detailOf(zip)), hash: createHash('sha1').update(zip).digest('hex') } };
});
