import { isObject, readJson, textAt } from '../kernel/read-json';
import type { AlipayContext } from './alipay-context';
import { momentMs, type Offer } from './trade';
import type { Fields } from './wire';

const DAY_MS = 86_400_000;
const PRODUCTS = { create: 'JSAPI_PAY', wap: 'QUICK_WAP_WAY', precreate: undefined } as const;

const fenOf = (text: string): number => (/^\d{1,9}\.\d{2}$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN);
const minutesOf = (text: string): number => (/^\d{1,5}m$/.test(text) ? Number(text.slice(0, -1)) : Number.NaN);

/** The order a request describes, or undefined when a parameter is wrong. */
export const readOffer = ({ clock, env }: AlipayContext, fields: Fields, product: Offer['product']): Offer | undefined => {
  const content = readJson(fields.biz_content ?? '');
  const [outTradeNo, subject] = [textAt(content, 'out_trade_no'), textAt(content, 'subject')];
  const totalFen = fenOf(textAt(content, 'total_amount'));
  const notifyUrl = fields.notify_url ?? '';
  const nowMs = clock.nowMs();
  const expire = textAt(content, 'time_expire');
  const expiresAtMs = expire === '' ? nowMs + 15 * DAY_MS : momentMs(expire);
  const qr = textAt(content, 'qr_code_timeout_express');
  const opensUntilMs = product !== 'precreate' ? expiresAtMs : nowMs + (qr === '' ? 120 : minutesOf(qr)) * 60_000;
  const buyer = textAt(content, 'buyer_open_id');
  const wrong = !isObject(content) || !/^[0-9A-Za-z_]{1,64}$/.test(outTradeNo) || subject === '' || /[=&/]/.test(subject) || !(totalFen > 0) ||
    !/^https?:\/\/\S+$/.test(notifyUrl) || !(expiresAtMs > nowMs) || !(opensUntilMs > nowMs) ||
    (PRODUCTS[product] !== undefined && textAt(content, 'product_code') !== PRODUCTS[product]) ||
    (product === 'create' && (buyer === '' || textAt(content, 'op_app_id') !== env.alipay.appId));
  return wrong ? undefined : { outTradeNo, product, subject, totalFen, notifyUrl, expiresAtMs, opensUntilMs, ...(buyer === '' ? {} : { buyer }) };
};
