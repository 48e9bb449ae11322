import { createHash, createHmac } from 'node:crypto';
import { CourtError } from '../../shared/kernel/errors';
import type { SmsTemplate } from '../../shared/notification/sms-templates';
import { config } from './config';
import { court } from './court-config';

/** An approved template by our name and what fills it, in order. */
export interface ShortMessage { phone: string; template: SmsTemplate; params: readonly string[]; now: Date }

const SERVICE = 'sms';
const SIGNED = 'content-type;host';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** TC3-HMAC-SHA256 over the request, as Tencent Cloud API 3.0 defines it. */
export const tc3Authorization = (request: { secretId: string; secretKey: string; host: string; payload: string; now: Date }): string => {
  const { secretId, secretKey, host, payload, now } = request;
  const timestamp = Math.floor(now.getTime() / 1000);
  const date = now.toISOString().slice(0, 10);
  const canonical = ['POST', '/', '', `content-type:application/json; charset=utf-8\nhost:${host}\n`, SIGNED, hash(payload)].join('\n');
  const scope = `${date}/${SERVICE}/tc3_request`;
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, hash(canonical)].join('\n');
  const signature = createHmac('sha256', hmac(hmac(hmac(`TC3${secretKey}`, date), SERVICE), 'tc3_request')).update(toSign).digest('hex');
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`;
};

interface SendStatus { SerialNo?: string; Code?: string }

/** Sends one message through Tencent Cloud SendSms (2021-01-11). Throws system.unavailable when the channel does not take it. */
export const sendSms = async ({ phone, template, params, now }: ShortMessage): Promise<{ providerId: string }> => {
  const { baseUrl, secretId, secretKey, appId, signName } = config.sms;
  const payload = JSON.stringify({ PhoneNumberSet: [`+86${phone}`], SmsSdkAppId: appId, SignName: signName, TemplateId: court().smsTemplateIds[template], TemplateParamSet: params });
  const refuse = (cause: unknown): never => {
    throw new CourtError('system.unavailable', '短信暂时发不出去，请稍后再试。', { cause });
  };
  const answer = await fetch(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`, {
    method: 'POST', body: payload, signal: AbortSignal.timeout(8000),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-tc-action': 'SendSms', 'x-tc-version': '2021-01-11', 'x-tc-region': 'ap-guangzhou', 'x-tc-timestamp': String(Math.floor(now.getTime() / 1000)),
      authorization: tc3Authorization({ secretId, secretKey, host: new URL(baseUrl).host, payload, now }),
    },
  }).then((response) => response.json() as Promise<{ Response?: { SendStatusSet?: SendStatus[]; Error?: { Code?: string } } }>, refuse);
  const status = answer.Response?.SendStatusSet?.[0];
  if (status?.Code !== 'Ok' || status.SerialNo === undefined) return refuse(new Error(`SendSms: ${status?.Code ?? answer.Response?.Error?.Code ?? 'no status'}`));
  return { providerId: status.SerialNo };
};
