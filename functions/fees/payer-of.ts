import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { OnlineChannel } from '../../shared/fees/pay-channel';
import { homeward } from './homeward';
import { payerOpenId } from './payer-open-id';
import type { Payer } from './place-order';

/** Who stands before the channel: where they call from, who they are there, where they want to come back to. */
export const payerOf = async (body: { channel: OnlineChannel; payerCode?: string | undefined; returnUrl?: string | undefined }, event: APIGatewayProxyEventV2, knownOpenId: string | undefined): Promise<Payer> => {
  const openId = await payerOpenId(body.channel, knownOpenId, body.payerCode);
  const returnUrl = homeward(body.returnUrl);
  return { clientIp: event.requestContext.http.sourceIp, ...(openId === undefined ? {} : { openId }), ...(returnUrl === undefined ? {} : { returnUrl }) };
};
