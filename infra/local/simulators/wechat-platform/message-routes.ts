import { isObject, readFields, readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import { withToken } from './access-token';
import { WECHAT_COPY } from './copy';
import { errcode, type PlatformContext } from './platform-context';

const quotaKey = (phone: string, templateId: string): string => `${phone} ${templateId}`;

const dataTexts = (data: unknown): string[] | undefined => {
  if (!isObject(data) || Object.keys(data).length === 0) return undefined;
  const values = Object.values(data).map((item) => textAt(item, 'value'));
  return values.every((value) => value !== '') ? values : undefined;
};

/** One accepted prompt is one message (43101 without it). */
const send = (context: PlatformContext, request: SimRequest): Reply => {
  const json = readJson(request.body);
  const phone = context.users.get(textAt(json, 'touser'));
  if (phone === undefined) return errcode(40003, 'invalid openid');
  const templateId = textAt(json, 'template_id');
  if (templateId === '') return errcode(40037, 'invalid template_id');
  const params = dataTexts(json?.data);
  if (params === undefined) return errcode(47003, 'argument invalid! data is empty');
  const left = context.quotas.get(quotaKey(phone, templateId)) ?? 0;
  if (left < 1) return errcode(43101, 'user refuse to accept the msg');
  context.quotas.put(quotaKey(phone, templateId), left - 1);
  const target = textAt(json, 'page');
  const text = [WECHAT_COPY.notice, ...params, ...(target === '' ? [] : [`${WECHAT_COPY.opens}${target}`])].join('\n');
  context.phones.receive(phone, { channel: 'wechat', text, templateId, params });
  return errcode(0, 'ok');
};

/** What tapping 允许 in the subscribe prompt does. */
const grant = (context: PlatformContext, request: SimRequest): Reply => {
  const fields = readFields(request.headers['content-type'], request.body);
  const templateId = textAt(fields, 'templateId');
  const count = Number(fields.count ?? 1);
  if (templateId === '' || !Number.isInteger(count) || count < 1) return jsonReply({ code: 'PARAM_ERROR', message: 'templateId, count' }, 400);
  const key = quotaKey(request.params.number ?? '', templateId);
  const left = (context.quotas.get(key) ?? 0) + count;
  context.quotas.put(key, left);
  return jsonReply({ templateId, left });
};

export const messageRoutes = (context: PlatformContext): Route[] => [
  { method: 'POST', pattern: '/cgi-bin/message/subscribe/send', handle: withToken(context, (request) => send(context, request)) },
  { method: 'POST', pattern: '/sim/phones/{number}/wechat-grant', handle: (request) => grant(context, request) },
];
