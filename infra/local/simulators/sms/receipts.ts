import { openDurableMap, type DurableMap } from '../kernel/durable-map';
import { shanghaiMoment } from '../kernel/moved-clock';
import { readJson } from '../kernel/read-json';
import { startTicker } from '../kernel/ticker';
import type { Surroundings } from '../simulator';
import { SMS_COPY } from './copy';

interface Receipt {
  readonly sid: string;
  readonly mobile: string;
  readonly delivered: boolean;
  readonly receivedAtMs: number;
  readonly attempts: number;
  readonly nextAtMs: number;
  readonly done: boolean;
}

/** Seconds between pushes when the callee does not answer {result: 0}. */
const LADDER = [1, 2, 5, 10, 30, 60, 300, 600] as const;
const HANDSET_TAKES_MS = 200;

const payloadOf = (receipt: Receipt): string =>
  JSON.stringify([
    {
      user_receive_time: shanghaiMoment(new Date(receipt.receivedAtMs)).slice(0, 19).replace('T', ' '),
      nationcode: '86',
      mobile: receipt.mobile,
      report_status: receipt.delivered ? 'SUCCESS' : 'FAIL',
      errmsg: receipt.delivered ? 'DELIVRD' : 'MK:0001',
      description: receipt.delivered ? SMS_COPY.delivered : SMS_COPY.off,
      sid: receipt.sid,
    },
  ]);

const push = async (url: string, receipt: Receipt): Promise<boolean> => {
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: payloadOf(receipt), redirect: 'manual', signal: AbortSignal.timeout(5000) });
    const text = await answer.text();
    return answer.ok && (readJson(text)?.result ?? -1) === 0;
  } catch {
    return false;
  }
};

export interface Receipts {
  expect(sid: string, mobile: string, delivered: boolean): void;
  close(): Promise<void>;
}

/** Receipt pushes to the product, kept until answered or given up. */
export const openReceipts = ({ env, clock, folder }: Surroundings): Receipts => {
  const receipts: DurableMap<Receipt> = openDurableMap(folder, 'receipts');
  const deliver = async (receipt: Receipt): Promise<void> => {
    const accepted = await push(env.sms.receiptUrl, receipt);
    const wait = LADDER[receipt.attempts];
    receipts.put(receipt.sid, { ...receipt, attempts: receipt.attempts + 1, done: accepted || wait === undefined, nextAtMs: clock.nowMs() + (wait ?? 0) * 1000 });
  };
  const stop = startTicker(100, async () => {
    const nowMs = clock.nowMs();
    await Promise.all(receipts.values().filter((one) => !one.done && (one.nextAtMs <= nowMs || one.receivedAtMs > nowMs + 60_000)).map(deliver));
  });
  return {
    expect: (sid, mobile, delivered) => {
      const atMs = clock.nowMs() + HANDSET_TAKES_MS;
      receipts.put(sid, { sid, mobile, delivered, receivedAtMs: atMs, attempts: 0, nextAtMs: atMs, done: false });
    },
    close: async () => {
      await stop();
      receipts.close();
    },
  };
};
