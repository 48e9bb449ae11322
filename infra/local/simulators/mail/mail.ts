import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Simulator, Surroundings } from '../simulator';
import type { Phones } from '../wall/phones';
import { MAIL_COPY } from './copy';
import { readMail } from './read-mail';

/** A mailbox nobody has: the server says so, as real ones do. */
const isUnknown = (address: string): boolean => address.startsWith('nobody@');

const receive = (stream: NodeJS.ReadableStream, to: readonly string[], phones: Phones, done: (failure?: Error | null) => void): void => {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    const { subject, text } = readMail(Buffer.concat(chunks).toString('utf8'));
    for (const address of to) phones.receive(address, { channel: 'email', text: `${MAIL_COPY.subject}${subject}\n${text}`, templateId: 'mail', params: [subject] });
    done();
  });
};

/** An SMTP server on loopback: what it takes shows on the wall under the address. */
export const mail = async ({ env }: Surroundings, phones: Phones): Promise<Simulator & { readonly port: number }> => {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'], authMethods: ['PLAIN', 'LOGIN'], allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) => (username === env.mail.user && password === env.mail.password ? answer(null, { user: username }) : answer(new Error('535 authentication failed'))),
    onRcptTo: ({ address }, _session, answer) => (isUnknown(address) ? answer(Object.assign(new Error('mailbox unavailable'), { responseCode: 550 })) : answer()),
    onData: (stream, { envelope }, answer) => receive(stream, envelope.rcptTo.map(({ address }) => address), phones, answer),
  });
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse);
    server.listen(env.mail.port, '127.0.0.1', ready);
  });
  return { port: (server.server.address() as AddressInfo).port, routes: [], close: () => new Promise<void>((closed) => { server.close(() => closed()); }) };
};
