import { createServer, type Server } from 'node:http';
import { freePort } from '../../support/free-port';

export interface SentMessage { phone: string; templateId: string; params: string[]; providerId: string }

/** Tencent Cloud's SendSms as the adapter sees it; answers with a serial number, or the code it is told to. */
export const startSmsChannel = async (): Promise<{ sent: SentMessage[]; refuse: { code: string | undefined }; stop(): Promise<void> }> => {
  const sent: SentMessage[] = [];
  const refuse: { code: string | undefined } = { code: undefined };
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => { text += chunk.toString('utf8'); });
    request.on('end', () => {
      const body = JSON.parse(text) as { PhoneNumberSet: string[]; TemplateId: string; TemplateParamSet: string[] };
      const providerId = `sid-${Math.random().toString(36).slice(2)}-${sent.length}`;
      if (refuse.code === undefined) sent.push({ phone: body.PhoneNumberSet[0] ?? '', templateId: body.TemplateId, params: body.TemplateParamSet, providerId });
      response.end(JSON.stringify({ Response: { SendStatusSet: [refuse.code === undefined ? { Code: 'Ok', SerialNo: providerId } : { Code: refuse.code, SerialNo: '' }] } }));
    });
  });
  const port = freePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  process.env['SMS_BASE_URL'] = `http://127.0.0.1:${port}`;
  return { sent, refuse, stop: () => new Promise((closed) => { server.closeAllConnections(); server.close(() => closed()); }) };
};
