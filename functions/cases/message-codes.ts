import { GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { CaseId } from '../../shared/kernel/ids';
import { smsTemplateNames } from '../../shared/notification/sms-templates';
import { stateEntity } from '../platform/tables';

/** Which message of the court a code was written on (`MESSAGECODE#<code>`): enough to say that it is genuine and to whom, nothing to open. */
const Sent = z.object({ caseId: CaseId, personId: z.string(), template: z.enum(smsTemplateNames), sentAt: z.string() });
export type SentMessage = z.infer<typeof Sent>;

const keyOf = (code: string) => ({ pk: `MESSAGECODE#${code}`, sk: 'LOOKUP' });

/** Before the message goes out: a code that somebody holds can always be checked. A code is given out once. */
export const keepMessageCode = async (code: string, data: SentMessage): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ ...keyOf(code), data }).options({ condition: { attr: 'pk', exists: false } }).send();
};

export const findMessage = async (code: string): Promise<SentMessage | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(keyOf(code)).options({ consistent: true }).send();
  return Item === undefined ? undefined : Sent.parse(Item.data);
};
