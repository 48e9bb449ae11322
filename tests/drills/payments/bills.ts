import { createHash, randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import { decode } from 'iconv-lite';
import { config } from '../../../functions/platform/config';
import { alipaySdk } from '../../../functions/platform/alipay-client';
import { alipayTime } from '../../../functions/platform/alipay-time';
import { authorizationHeader, requestMessage, sign } from '../../../functions/fees/wechat-pay-signing';
import { fenFromYuan } from '../../../shared/kernel/money';
import { courtDateOf } from '../../../shared/kernel/time';

/** A payment or a refund as the channel's bill has it; `number` is ours. */
export interface BillLine { readonly number: string; readonly fen: number }

const signedGet = async (target: string, at: Date): Promise<Response> => {
  const { baseUrl, mchid, serial, privateKey } = config.wechatPay;
  const [timestamp, nonce] = [String(Math.floor(at.getTime() / 1000)), randomBytes(8).toString('hex')];
  const authorization = authorizationHeader({ mchid, nonce, timestamp, serial, signature: sign(requestMessage('GET', target, timestamp, nonce, ''), privateKey) });
  return fetch(`${baseUrl}${target}`, { headers: { authorization, accept: 'application/json' } });
};

const cellsOf = (row: string): string[] => row.split(',').map((cell) => cell.replace(/^`/, '').trim());
const fenOf = (text: string | undefined): number => fenFromYuan((text ?? '').replace('-', '')) ?? 0;

const wechatLines = async (on: string, at: Date): Promise<BillLine[]> => {
  const offer = await signedGet(`/v3/bill/tradebill?bill_date=${on}&bill_type=ALL`, at);
  if (!offer.ok) return [];
  const { download_url: url, hash_value: hash } = (await offer.json()) as { download_url: string; hash_value: string };
  const { pathname, search } = new URL(url);
  const text = await (await signedGet(`${pathname}${search}`, at)).text();
  // The byte order mark is part of what is hashed, and not of what fetch calls text.
  if (createHash('sha1').update(`\uFEFF${text}`).digest('hex') !== hash) throw new Error('the bill is not what was announced');
  return text.split('\r\n').slice(1).filter((row) => /^`\d{4}-/.test(row)).map(cellsOf)
    .map((cells) => (cells[9] === 'REFUND' ? { number: cells[15] ?? '', fen: fenOf(cells[16]) } : { number: cells[6] ?? '', fen: fenOf(cells[12]) }));
};

const alipayLines = async (on: string, at: Date): Promise<BillLine[]> => {
  const sdk = alipaySdk({ ...config.alipay, now: () => at });
  const offer = (await sdk.exec('alipay.data.dataservice.bill.downloadurl.query', { timestamp: alipayTime(at), bizContent: { bill_type: 'trade', bill_date: on } }, { validateSign: true })) as { code: string; bill_download_url?: string };
  if (offer.bill_download_url === undefined) return [];
  const zip = unzipSync(new Uint8Array(await (await fetch(offer.bill_download_url)).arrayBuffer()));
  const [detail] = Object.entries(zip).filter(([name]) => !name.includes('(')).map(([, bytes]) => decode(Buffer.from(bytes), 'gbk'));
  return (detail ?? '').split('\r\n').filter((row) => /^\d{20,}/.test(row)).map(cellsOf)
    .map((cells) => (cells[2] === '退款' ? { number: cells[21] ?? '', fen: fenOf(cells[11]) } : { number: cells[1] ?? '', fen: fenOf(cells[11]) }));
};

/** Every line of the last days' bills of both channels. */
export const readBills = async (at: Date): Promise<BillLine[]> => {
  const days = [4, 3, 2, 1].map((back) => courtDateOf(new Date(at.getTime() - back * 86_400_000).toISOString()));
  const lines: BillLine[] = [];
  for (const on of days) lines.push(...(await wechatLines(on, at)), ...(await alipayLines(on, at)));
  return lines;
};
