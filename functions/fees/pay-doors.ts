import { payRoutes } from '../../shared/fees/pay-contract';
import { actorOf } from '../cases/actor-of';
import { findPerson, openIdAt } from '../cases/people';
import { court } from '../platform/court-config';
import { config } from '../platform/config';
import type { Doors } from '../platform/http';
import { channels } from './adapters';
import { checkPayer, findNotice } from './find-notice';
import { checkSlip, readSlip, startSlip } from './pay-by-link';
import { payLinkCode, payLinkUrl, savePayLink } from './pay-link';
import { noticeOfMessage } from './notice-of-message';
import { payerOf } from './payer-of';
import { splitNotice } from './split-notice';
import { startMany } from './start-many';
import { unpaidNotices } from './unpaid-notices';

/** The doors of those who pay by link. */
export const payDoors: Doors<typeof payRoutes> = {
  payLink: async ({ record, params }) => {
    const { noticeId } = findNotice(record, params.noticeId);
    await savePayLink({ caseId: record.caseId, noticeId });
    const code = payLinkCode(noticeId);
    return { code, url: payLinkUrl(code) };
  },
  linkOfMessage: async ({ params }) => ({ code: payLinkCode(await noticeOfMessage(params.code)) }),
  readSlip: ({ params }) => readSlip(params.code),
  startSlip: async ({ params, body, event, at }) => startSlip(params.code, body.channel, await payerOf(body, event, undefined), channels().gateways, at),
  checkSlip: ({ params, at }) => checkSlip(params.code, channels().gateways, at),
  splitNotice: async ({ record, params, body, caller, at }) => {
    checkPayer(record, findNotice(record, params.noticeId), caller.personId);
    return { notices: await splitNotice(record, params.noticeId, body.shares, actorOf(caller), at) };
  },
  unpaid: async ({ caller }) => ({ items: await unpaidNotices(caller.personId) }),
  startMany: async ({ body, caller, event, at }) => {
    const payer = await payerOf(body, event, openIdAt(await findPerson(caller.personId), config.wechatAppid));
    return { items: await startMany({ notices: body.notices, channel: body.channel, payer }, caller, channels().gateways, at) };
  },
  payEntrances: async () => {
    const { appid, authorizeUrl } = config.wechatEntrance;
    const entrance = authorizeUrl === undefined || appid === undefined ? {} : { wechatAuthorizeUrl: `${authorizeUrl}?appid=${appid}&response_type=code&scope=snsapi_base&state=pay` };
    return { open: court().payChannels, ...entrance };
  },
};
