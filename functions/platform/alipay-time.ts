const SHANGHAI_MS = 8 * 3_600_000;

/** "2026-11-23 10:00:00" in Beijing time, as Alipay writes every moment. */
export const alipayTime = (at: Date): string => new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 19).replace('T', ' ');

/** The instant of such a moment (a fraction of a second may follow); undefined when it is none. */
export const instantOfAlipay = (text: string | undefined): string | undefined => {
  if (text === undefined || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$/.test(text)) return undefined;
  const time = Date.parse(`${text.slice(0, 19).replace(' ', 'T')}Z`) - SHANGHAI_MS;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};
