import { randomBytes } from 'node:crypto';
import { canonicalText } from '../kernel/canonical-text';
import { openDurableMap, type DurableMap } from '../kernel/durable-map';
import { isPartnerSigned } from '../kernel/partner-signature';
import { numberAt, readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import type { Simulator, Surroundings } from '../simulator';
import { statement } from './statement';
import { settled, type Transfer } from './transfer';

const refuse = (status: number, code: string): Reply => jsonReply({ code }, status);

const answer = (transfer: Transfer): Reply => jsonReply({
  number: transfer.number, state: transfer.state, bankNumber: transfer.bankNumber,
  ...(transfer.paidAtMs === undefined ? {} : { paidAt: new Date(transfer.paidAtMs).toISOString() }), ...(transfer.code === undefined ? {} : { code: transfer.code }),
});

const accept = (transfers: DurableMap<Transfer>, body: string, nowMs: number): Reply => {
  const json = readJson(body);
  const number = textAt(json, 'number');
  if (json === undefined || !/^[0-9A-Za-z]{8,64}$/.test(number)) return refuse(400, 'BAD_NUMBER');
  const request = canonicalText(json);
  const same = transfers.get(number);
  if (same !== undefined) return same.request === request ? answer(same) : refuse(409, 'NUMBER_REUSED');
  const [holder, bank, account, remark] = [textAt(json, 'holder'), textAt(json, 'bank'), textAt(json, 'account'), textAt(json, 'remark')];
  const amountFen = numberAt(json, 'amountFen');
  if (holder === '' || bank === '') return refuse(422, 'BANK_NOT_FOUND');
  if (!/^\d{8,30}$/.test(account)) return refuse(422, 'ACCOUNT_NOT_FOUND');
  if (!Number.isInteger(amountFen) || amountFen < 1) return refuse(400, 'BAD_AMOUNT');
  const transfer: Transfer = { number, request, bankNumber: `B${randomBytes(8).toString('hex')}`, holder, bank, account, amountFen, remark, createdAtMs: nowMs, state: 'PROCESSING' };
  transfers.put(number, transfer);
  return answer(transfer);
};

/** The agent bank of the court: transfers out of its refund account, signed with a shared key, idempotent on the court's number; a day's statement. */
export const bank = ({ env, clock, folder }: Surroundings): Simulator => {
  const transfers = openDurableMap<Transfer>(folder, 'transfers');
  const look = (number: string): Transfer | undefined => {
    const known = transfers.get(number);
    const now = known === undefined ? undefined : settled(known, clock.nowMs());
    if (now !== undefined && now !== known) transfers.put(number, now);
    return now;
  };
  const signed = (pattern: string, work: (body: string) => Reply): Route => ({
    method: 'POST', pattern, handle: (request) => (isPartnerSigned(request, 'x-bank', env.bank, clock.nowMs()) ? work(request.body) : refuse(401, 'BAD_SIGNATURE')),
  });
  return {
    routes: [
      signed('/bank/transfers', (body) => accept(transfers, body, clock.nowMs())),
      signed('/bank/transfers/query', (body) => {
        const found = look(textAt(readJson(body), 'number'));
        return found === undefined ? refuse(404, 'NOT_FOUND') : answer(found);
      }),
      signed('/bank/statement', (body) => jsonReply({ csv: statement(transfers.values().map((one) => look(one.number) ?? one), textAt(readJson(body), 'on')) })),
    ],
    close: () => transfers.close(),
  };
};
