import { randomBytes } from 'node:crypto';
import { encode } from 'iconv-lite';
import { canonicalText } from '../kernel/canonical-text';
import { openDurableMap, type DurableMap } from '../kernel/durable-map';
import { isPartnerSigned } from '../kernel/partner-signature';
import { numberAt, readFields, readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import type { Simulator, Surroundings } from '../simulator';
import type { Deposit } from './deposit';
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

/** Somebody's transfer at a counter or in online banking. The bank takes any sum to any number; whose it is, the court finds out. */
const deposit = (deposits: DurableMap<Deposit>, request: SimRequest, nowMs: number): Reply => {
  const fields = readFields(request.headers['content-type'], request.body);
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const amountFen = Math.round(Number(text('amount')) * 100);
  if (!Number.isSafeInteger(amountFen) || amountFen < 1) return refuse(400, 'BAD_AMOUNT');
  const made: Deposit = { serial: `D${randomBytes(6).toString('hex')}`, account: text('account').replace(/\s/g, ''), amountFen, holder: text('holder'), remark: text('remark'), atMs: nowMs };
  deposits.put(made.serial, made);
  return jsonReply(made);
};

/** The file a person exports from online banking: in the Chinese of a bank's own machines. */
const download = (csv: string, on: string): Reply => ({ status: 200, headers: { 'content-type': 'text/csv; charset=gbk', 'content-disposition': `attachment; filename="bank-${on}.csv"` }, body: encode(csv.slice(1), 'gbk') });

/** The agent bank of the court: transfers out of and into its fee account, signed with a shared key, idempotent on the court's number; a day's statement. */
export const bank = ({ env, clock, folder }: Surroundings): Simulator => {
  const transfers = openDurableMap<Transfer>(folder, 'transfers');
  const deposits = openDurableMap<Deposit>(folder, 'deposits');
  const look = (number: string): Transfer | undefined => {
    const known = transfers.get(number);
    const now = known === undefined ? undefined : settled(known, clock.nowMs());
    if (now !== undefined && now !== known) transfers.put(number, now);
    return now;
  };
  const statementOf = (on: string): string => statement(transfers.values().map((one) => look(one.number) ?? one), deposits.values(), on);
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
      signed('/bank/statement', (body) => jsonReply({ csv: statementOf(textAt(readJson(body), 'on')) })),
      { method: 'POST', pattern: '/sim/bank/deposits', handle: (request) => deposit(deposits, request, clock.nowMs()) },
      { method: 'GET', pattern: '/sim/bank/deposits', handle: () => jsonReply({ deposits: deposits.values().toReversed() }) },
      { method: 'GET', pattern: '/sim/bank/statement/{on}', handle: ({ params }) => download(statementOf(params.on ?? ''), params.on ?? '') },
    ],
    close: () => {
      transfers.close();
      deposits.close();
    },
  };
};
