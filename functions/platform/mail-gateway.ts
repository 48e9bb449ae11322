import { createTransport } from 'nodemailer';
import { CourtError } from '../../shared/kernel/errors';
import { config } from './config';
import { madeFromSecrets } from './made-from-secrets';

export interface Mail { to: string; subject: string; text: string }

const transport = madeFromSecrets(() => {
  const { host, port, user, password } = config.mail;
  return createTransport({ host, port, secure: port === 465, requireTLS: port === 587, auth: { user, pass: password }, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 8000 });
});

/** Hands a letter to the court's mail server. `refused`: that server says the address cannot exist. @throws CourtError system.unavailable when it takes nothing: try again */
export const sendMail = async ({ to, subject, text }: Mail): Promise<{ providerId: string } | { refused: string }> => {
  try {
    const { messageId } = await transport().sendMail({ from: config.mail.from, to, subject, text });
    return { providerId: messageId };
  } catch (cause) {
    const code = (cause as { responseCode?: number }).responseCode;
    if (code !== undefined && code >= 550 && code < 560) return { refused: String(code) };
    throw new CourtError('system.unavailable', '电子邮件暂时发不出去，请稍后再试。', { cause });
  }
};
