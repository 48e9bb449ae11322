import { createServer, type Server } from 'node:http';
import { call } from '../../support/call';

/** The public door in small: what the channel posts goes through the capability's own handler. */
export const startRelay = async (port: number, handler: () => unknown): Promise<{ answers: number[]; stop(): Promise<void> }> => {
  const answers: number[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      void call(handler(), 'POST', request.url ?? '/', { headers, body: Buffer.concat(chunks).toString('utf8') }).then(({ status, body }) => {
        answers.push(status);
        response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? undefined : JSON.stringify(body));
      });
    });
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    answers,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
