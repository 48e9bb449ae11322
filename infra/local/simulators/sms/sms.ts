import { randomUUID } from 'node:crypto';
import { parametersOf, smsText, type SmsTemplate } from '../../../../shared/notification/sms-templates';
import { readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { SimRequest } from '../kernel/server';
import type { Simulator, Surroundings } from '../simulator';
import type { Phones } from '../wall/phones';
import { openReceipts, type Receipts } from './receipts';
import { tc3Fault } from './tc3-signature';

const wrapped = (content: Record<string, unknown>): Reply => jsonReply({ Response: { ...content, RequestId: randomUUID() } });
const failure = (code: string): Reply => wrapped({ Error: { Code: code, Message: code } });

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** Charged pieces: 70 characters in one, else 67 a segment. */
const pieces = (text: string): number => (text.length <= 70 ? 1 : Math.ceil(text.length / 67));

interface Draft {
  readonly signName: string;
  readonly template: SmsTemplate;
  readonly params: readonly string[];
  readonly sessionContext: string;
}

const sendOne = (draft: Draft, phoneNumber: string, phones: Phones, receipts: Receipts): Record<string, unknown> => {
  const sid = `2640:${randomUUID().replaceAll('-', '')}`;
  const answer = (code: string, fee: number): Record<string, unknown> => ({
    SerialNo: code === 'Ok' ? sid : '', PhoneNumber: phoneNumber, Fee: fee, SessionContext: draft.sessionContext,
    Code: code, Message: code === 'Ok' ? 'send success' : code, IsoCode: 'CN',
  });
  const number = /^(?:\+?86)?(1\d{10})$/.exec(phoneNumber)?.[1];
  if (number === undefined) return answer('InvalidParameterValue.IncorrectPhoneNumber', 0);
  if (draft.params.length !== parametersOf(draft.template)) return answer('FailedOperation.TemplateParamSetNotMatchApprovedTemplate', 0);
  const text = `【${draft.signName}】${smsText(draft.template, draft.params)}`;
  const delivered = !phones.isOff(number);
  if (delivered) phones.receive(number, { channel: 'sms', text, templateId: draft.template, params: draft.params });
  receipts.expect(sid, number, delivered);
  return answer('Ok', pieces(text));
};

const send = (request: SimRequest, { env, clock }: Surroundings, phones: Phones, receipts: Receipts): Reply => {
  const fault = tc3Fault(request, env.sms, clock.nowMs());
  if (fault !== undefined) return failure(fault);
  if (request.headers['x-tc-action'] !== 'SendSms') return failure('InvalidAction');
  if (request.headers['x-tc-version'] !== '2021-01-11') return failure('NoSuchVersion');
  const json = readJson(request.body);
  if (textAt(json, 'SmsSdkAppId') !== env.sms.appId) return failure('UnauthorizedOperation.SmsSdkAppIdVerifyFail');
  const signName = textAt(json, 'SignName');
  if (signName === '') return failure('FailedOperation.SignatureIncorrectOrUnapproved');
  const template = env.sms.templates[textAt(json, 'TemplateId')];
  if (template === undefined) return failure('FailedOperation.TemplateIncorrectOrUnapproved');
  const numbers = texts(json?.PhoneNumberSet);
  if (numbers.length === 0 || numbers.length > 200) return failure('InvalidParameterValue.IncorrectPhoneNumber');
  const draft = { signName, template, params: texts(json?.TemplateParamSet), sessionContext: textAt(json, 'SessionContext') };
  return wrapped({ SendStatusSet: numbers.map((number) => sendOne(draft, number, phones, receipts)) });
};

/** Tencent Cloud SMS 2021-01-11, SendSms and its receipt pushes. */
export const sms = (surroundings: Surroundings, phones: Phones): Simulator => {
  const receipts = openReceipts(surroundings);
  return {
    routes: [{ method: 'POST', pattern: '/', handle: (request) => send(request, surroundings, phones, receipts) }],
    close: receipts.close,
  };
};
