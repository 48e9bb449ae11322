import { createHash, randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { CourtDate } from '../../shared/kernel/time';
import { orBroken, type BillFetch, type BillSource } from './bill-sources';
import { readWechatFundFlow, readWechatTradeBill } from './domain/read-bills';
import { wechatPayCall, type WechatPaySettings } from './wechat-pay-client';
import { authorizationHeader, requestMessage, sign } from './wechat-pay-signing';

const Offer = z.object({ hash_type: z.literal('SHA1'), hash_value: z.string(), download_url: z.url() });

/** The file is fetched with a signed request, but its answer carries no signature: only the SHA-1 given before vouches for it. */
const download = async (settings: WechatPaySettings, url: string): Promise<Buffer> => {
  const { pathname, search } = new URL(url);
  const target = `${pathname}${search}`;
  const timestamp = String(Math.floor(settings.now().getTime() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = sign(requestMessage('GET', target, timestamp, nonce, ''), settings.privateKey);
  const answer = await fetch(`${settings.baseUrl.replace(/\/$/, '')}${target}`, {
    redirect: 'error', signal: AbortSignal.timeout(30_000), headers: { accept: '*/*', 'user-agent': 'pocket-court', authorization: authorizationHeader({ mchid: settings.mchid, nonce, timestamp, serial: settings.serial, signature }) },
  });
  if (!answer.ok) throw new Error(`bill download ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
};

const fetchText = async (settings: WechatPaySettings, target: string): Promise<string | 'notYet'> => {
  const reply = await wechatPayCall(settings)('GET', `${target}&tar_type=GZIP`);
  if (reply.kind !== 'ok') {
    if (reply.code === 'NO_STATEMENT_EXIST') return 'notYet';
    throw new Error(`bill ${reply.code}`);
  }
  const offer = Offer.parse(reply.json);
  const plain = gunzipSync(await download(settings, offer.download_url));
  if (createHash('sha1').update(plain).digest('hex') !== offer.hash_value.toLowerCase()) throw new Error('the bill does not have the SHA-1 it was offered with');
  return plain.toString('utf8');
};

/** WeChat Pay's trade bill and fund-flow bill of a day. */
export const wechatBills = (settings: WechatPaySettings): BillSource => orBroken(async (on: CourtDate): Promise<BillFetch> => {
  const trades = await fetchText(settings, `/v3/bill/tradebill?bill_date=${on}&bill_type=ALL`);
  const flows = trades === 'notYet' ? trades : await fetchText(settings, `/v3/bill/fundflowbill?bill_date=${on}&account_type=BASIC`);
  if (trades === 'notYet' || flows === 'notYet') return { kind: 'notYet' };
  return { kind: 'bill', bill: { lines: readWechatTradeBill(trades), flows: readWechatFundFlow(flows), hash: createHash('sha1').update(trades).digest('hex') } };
});
