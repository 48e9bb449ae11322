export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Never answered: the client's timeout is what is being tried. */
  readonly hang?: boolean;
}

export const jsonReply = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  body: JSON.stringify(value),
});

export const htmlReply = (html: string, status = 200): Reply => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' },
  body: html,
});

export const seeOther = (location: string): Reply => ({ status: 303, headers: { Location: location, 'Cache-Control': 'no-store' }, body: '' });
