import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** The gateway's own refusals have the same body as every other error of the product. */
export const refuse = (response: ServerResponse, status: number, code: string, message: string): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ code, message, reference: randomUUID() });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(body);
};
