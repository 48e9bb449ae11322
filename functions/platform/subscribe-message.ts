import { subscriptionKinds, THING_LENGTH, type SubscriptionKind } from '../../shared/notification/subscription';
import { court } from './court-config';
import { log } from './log';
import { callWechat } from './wechat-api';

export interface SubscribeMessage { openId: string; kind: SubscriptionKind; brief: string; code: string; phrase: string }

/** Main package: it opens without a login, then leads on. */
const PAGE = 'home/index';

/** One 订阅消息. Answers the platform's code, 0 = taken; undefined when nobody knows. Never throws: the SMS goes out in any case. */
export const sendSubscribeMessage = async ({ openId, kind, brief, code, phrase }: SubscribeMessage, at: Date): Promise<number | undefined> => {
  try {
    const { errcode = 0 } = await callWechat('/cgi-bin/message/subscribe/send', {
      touser: openId, template_id: court().subscribeTemplateIds[kind], page: PAGE, miniprogram_state: 'formal', lang: 'zh_CN',
      data: { thing1: { value: subscriptionKinds[kind] }, thing2: { value: brief.slice(0, THING_LENGTH) }, character_string3: { value: code }, thing4: { value: phrase.slice(0, THING_LENGTH) } },
    }, at);
    if (errcode !== 0) log.warn('subscribe-message', { errcode });
    return errcode;
  } catch (cause) {
    log.warn('subscribe-message', { error: cause instanceof Error ? cause.name : 'failed' });
    return undefined;
  }
};
