import { canonicalText } from '../kernel/canonical-text';
import { isObject, numberAt, readJson, textAt } from '../kernel/read-json';
import type { PayContext } from './pay-context';
import { ORDER_LIVES_MS, type TradeType } from './order';

export interface OrderDraft {
  readonly appid: string;
  readonly outTradeNo: string;
  readonly tradeType: TradeType;
  readonly request: string;
  readonly description: string;
  readonly attach?: string;
  readonly notifyUrl: string;
  readonly totalFen: number;
  readonly openid?: string;
  readonly expiresAtMs: number;
}

const isNotifyUrl = (url: string): boolean => /^https?:\/\/[^?#\s]+$/.test(url) && url.length <= 255;

/** The order a request describes, or the name of the first parameter that is wrong. */
export const validateOrder = (context: PayContext, tradeType: TradeType, body: string): OrderDraft | string => {
  const json = readJson(body);
  if (json === undefined) return 'body';
  const { pay } = context.env;
  const appid = textAt(json, 'appid');
  if (appid !== pay.appid && (appid !== pay.officialAppid || tradeType !== 'JSAPI')) return 'appid';
  if (textAt(json, 'mchid') !== pay.mchid) return 'mchid';
  const description = textAt(json, 'description');
  if (description.trim() === '' || description.length > 127) return 'description';
  const outTradeNo = textAt(json, 'out_trade_no');
  if (!/^[0-9A-Za-z_\-|*]{6,32}$/.test(outTradeNo)) return 'out_trade_no';
  const notifyUrl = textAt(json, 'notify_url');
  if (!isNotifyUrl(notifyUrl)) return 'notify_url';
  const totalFen = numberAt(json.amount, 'total');
  if (!Number.isInteger(totalFen) || totalFen < 1) return 'amount.total';
  if (!['', 'CNY'].includes(textAt(json.amount, 'currency'))) return 'amount.currency';
  const openid = textAt(json.payer, 'openid');
  if (tradeType === 'JSAPI' && openid === '') return 'payer.openid';
  const scene = isObject(json.scene_info) ? json.scene_info : {};
  if (tradeType === 'MWEB' && textAt(scene, 'payer_client_ip') === '') return 'scene_info.payer_client_ip';
  if (tradeType === 'MWEB' && textAt(scene.h5_info, 'type') === '') return 'scene_info.h5_info.type';
  const nowMs = context.clock.nowMs();
  const expire = textAt(json, 'time_expire');
  if (expire !== '' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/.test(expire)) return 'time_expire';
  const expiresAtMs = Math.min(expire === '' ? Number.POSITIVE_INFINITY : Date.parse(expire), nowMs + ORDER_LIVES_MS);
  const attach = textAt(json, 'attach');
  return {
    appid,
    outTradeNo,
    tradeType,
    request: canonicalText(json),
    description,
    notifyUrl,
    totalFen,
    expiresAtMs,
    ...(attach === '' ? {} : { attach }),
    ...(openid === '' ? {} : { openid }),
  };
};
