import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import type { SmsTemplate } from '../../../shared/notification/sms-templates';
import { startReceiver, testEnvironment } from './test-world';

/** The numeric id under which the demo court's template was approved. */
const idOf = (template: SmsTemplate): string => (JSON.parse(readFileSync(resolve(__dirname, '../../../infra/courts/hantai.json'), 'utf8')) as { smsTemplateIds: Record<SmsTemplate, string> }).smsTemplateIds[template];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

interface SmsResponse {
  readonly Response: { readonly Error?: { readonly Code: string }; readonly SendStatusSet?: readonly { readonly Code: string; readonly SerialNo: string }[] };
}

const sendSms = async (base: string, params: object, secretKey = 'sms-key', action = 'SendSms'): Promise<SmsResponse['Response']> => {
  const body = JSON.stringify({ PhoneNumberSet: ['+8613900000001'], SmsSdkAppId: '1400000001', SignName: '掌上法院', ...params });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const contentType = 'application/json; charset=utf-8';
  const canonical = `POST\n/\n\ncontent-type:${contentType}\nhost:${new URL(base).host}\nx-tc-action:${action.toLowerCase()}\n\ncontent-type;host;x-tc-action\n${sha256(body)}`;
  const scope = `${date}/sms/tc3_request`;
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), 'sms'), 'tc3_request');
  const signature = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`).toString('hex');
  const answer = await fetch(`${base}/`, {
    method: 'POST',
    headers: {
      'Content-Type': contentType,
      'X-TC-Action': action,
      'X-TC-Version': '2021-01-11',
      'X-TC-Timestamp': timestamp,
      Authorization: `TC3-HMAC-SHA256 Credential=AKIDtest/${scope}, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`,
    },
    body,
  });
  return ((await answer.json()) as SmsResponse).Response;
};

const postJson = (url: string, body: object): Promise<Response> => fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

describe('SMS simulator', () => {
  let running: RunningSimulators;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    receiver = await startReceiver([503]);
    running = await startSimulators(testEnvironment({ SMS_RECEIPT_URL: receiver.url }));
  });
  afterAll(async () => {
    receiver.close();
    await running.close();
  });

  it('shows the rendered message on the phone and pushes the receipt until it is taken', async () => {
    const sent = await sendSms(running.url, { TemplateId: idOf('service-notice'), TemplateParamSet: ['汉台区法院（2026）…1号', '应诉通知书等4份', 'http://127.0.0.1:8080/s/abc', 'AB23CD45', '槐花八号'] });
    const sid = sent.SendStatusSet?.[0]?.SerialNo;
    expect(sent.SendStatusSet?.[0]?.Code).toBe('Ok');
    const phone = (await (await fetch(`${running.url}/sim/phones/13900000001`)).json()) as { name: string; messages: { text: string; links: string[] }[] };
    expect(phone.name).toBe('李晓梅');
    expect(phone.messages[0]?.text).toBe('【掌上法院】汉台区法院（2026）…1号：有文书送达您（应诉通知书等4份）。打开http://127.0.0.1:8080/s/abc 查收，送达码AB23CD45，识别语“槐花八号”。');
    expect(phone.messages[0]?.links).toEqual(['http://127.0.0.1:8080/s/abc']);
    const pushed = (await receiver.take(2)).map((one) => JSON.parse(one.body) as Record<string, string>[]);
    expect(pushed[1]).toEqual(pushed[0]);
    expect(pushed[1]?.[0]).toMatchObject({ nationcode: '86', mobile: '13900000001', report_status: 'SUCCESS', errmsg: 'DELIVRD', sid });
  });

  it('reports FAIL for a phone that is off, and shows nothing on it', async () => {
    await postJson(`${running.url}/sim/phones/13900000002/power`, { on: false });
    await sendSms(running.url, { PhoneNumberSet: ['+8613900000002'], TemplateId: idOf('case-closed'), TemplateParamSet: ['汉台区法院', 'AB23CD45', '槐花'] });
    const receipts = JSON.parse((await receiver.take(3))[2]?.body ?? '[]') as Record<string, string>[];
    expect(receipts[0]).toMatchObject({ mobile: '13900000002', report_status: 'FAIL' });
    expect(await (await fetch(`${running.url}/sim/phones/13900000002`)).json()).toMatchObject({ off: true, messages: [] });
  });

  it('refuses a wrong key, template or number of parameters', async () => {
    expect((await sendSms(running.url, { TemplateId: idOf('case-closed'), TemplateParamSet: ['汉台区法院', 'AB23CD45', '槐花'] }, 'other-key')).Error?.Code).toBe('AuthFailure.SignatureFailure');
    expect((await sendSms(running.url, { TemplateId: 'case-closed', TemplateParamSet: ['汉台区法院', '槐花'] })).Error?.Code).toBe('FailedOperation.TemplateIncorrectOrUnapproved');
    expect((await sendSms(running.url, { TemplateId: idOf('phone-code'), TemplateParamSet: ['1'] })).SendStatusSet?.[0]?.Code).toBe('FailedOperation.TemplateParamSetNotMatchApprovedTemplate');
  });

  it('moves its clock only for its own pages', async () => {
    const foreign = await fetch(`${running.url}/sim/clock`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: 'http://elsewhere.example' }, body: '{"advanceDays":1}' });
    expect(foreign.status).toBe(403);
    expect(await (await postJson(`${running.url}/sim/clock`, { advanceDays: 7 })).json()).toMatchObject({ offsetMs: 7 * 86_400_000 });
    expect(await (await postJson(`${running.url}/sim/clock`, { reset: true })).json()).toMatchObject({ offsetMs: 0 });
  });
});
