import { config } from './config';
import { subscribeCopy } from './copy';
import { log } from './log';

/** The subscribe template 案件进展通知: thing1 title, thing2 text. */
export const SUBSCRIBE_TEMPLATE = 'case-progress';
let token: { text: string; until: number } | undefined;

const post = async (path: string, content: unknown): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${config.wechat.baseUrl.replace(/\/$/, '')}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content), signal: AbortSignal.timeout(4000) });
  return (await answer.json()) as Record<string, unknown>;
};

/** stable_token: asking again gives the same token, so many Lambdas do not turn each other out. */
const accessToken = async (now: Date): Promise<string> => {
  if (token !== undefined && now.getTime() < token.until) return token.text;
  const { appid, secret } = config.wechat;
  const answer = await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret });
  const text = answer['access_token'];
  if (typeof text !== 'string') throw new Error('no access token');
  token = { text, until: now.getTime() + Math.max(0, Number(answer['expires_in'] ?? 0) - 300) * 1000 };
  return text;
};

/** Beside the SMS: a person who gave no quota (43101) gets none. Answers the platform's code, 0 = taken; never throws. */
export const sendSubscribeMessage = async (openId: string, text: string, now: Date): Promise<number | undefined> => {
  try {
    const answer = await post(`/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(await accessToken(now))}`, {
      touser: openId, template_id: SUBSCRIBE_TEMPLATE, data: { thing1: { value: subscribeCopy.title }, thing2: { value: text.slice(0, subscribeCopy.thingLength) } },
    });
    if (answer['errcode'] === 40001 || answer['errcode'] === 42001) token = undefined;
    return Number(answer['errcode'] ?? 0);
  } catch (cause) {
    log.warn('subscribe-message', { error: cause instanceof Error ? cause.name : 'failed' });
    return undefined;
  }
};
