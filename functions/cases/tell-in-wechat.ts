import { NOT_ALLOWED } from '../../shared/notification/subscription';
import { sendSubscribeMessage, type SubscribeMessage } from '../platform/subscribe-message';
import { allowOne, noneAllowed, takeOneAllowed } from './subscriptions';

/** In the mini-program, if the person has allowed one message of this kind. Answers the platform's code, 0 = taken, NOT_ALLOWED also when we knew it without asking. */
export const tellInWechat = async (personId: string, message: SubscribeMessage, at: Date): Promise<number | undefined> => {
  if (!(await takeOneAllowed(personId, message.kind))) return NOT_ALLOWED;
  const code = await sendSubscribeMessage(message, at);
  if (code === NOT_ALLOWED) await noneAllowed(personId, message.kind);
  // Nothing was used up when the message was not taken.
  else if (code !== 0) await allowOne(personId, message.kind);
  return code;
};
