import { openDurableMap, type DurableMap } from '../kernel/durable-map';
import { shanghaiMoment } from '../kernel/moved-clock';
import { isPartnerSigned } from '../kernel/partner-signature';
import { numberAt, readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import type { Simulator, Surroundings } from '../simulator';
import { canonicalText } from '../kernel/canonical-text';
import { billPdf } from './bill-pdf';
import { drawUp, drawUpReversal } from './draw-up';
import { EBILL_COPY } from './copy';
import type { FiscalBill } from './fiscal-bill';

const refuse = (status: number, code: string, message: string): Reply => jsonReply({ code, message }, status);

const answer = async (bill: FiscalBill): Promise<Reply> => {
  const { request: _request, ...shown } = bill;
  return jsonReply({ ...shown, pdf: (await billPdf(bill)).toString('base64') });
};

type Drawing = (json: Record<string, unknown>, request: string, bills: readonly FiscalBill[], issueDate: string) => FiscalBill | string | undefined;

const issue = (bills: DurableMap<FiscalBill>, issueDate: string, body: string, draw: Drawing): Reply | Promise<Reply> => {
  const json = readJson(body);
  const orderNo = textAt(json, 'orderNo');
  if (json === undefined || !/^[\x21-\x7e]{1,64}$/.test(orderNo)) return refuse(400, 'EBILL_PARAM', EBILL_COPY.badParam('orderNo'));
  const request = canonicalText(json);
  const same = bills.get(orderNo);
  if (same !== undefined) return same.request === request ? answer(same) : refuse(409, 'EBILL_CONFLICT', EBILL_COPY.conflict);
  const drawn = draw(json, request, bills.values(), issueDate);
  if (drawn === undefined) return refuse(404, 'EBILL_NOT_FOUND', EBILL_COPY.notFound);
  if (typeof drawn === 'string') return refuse(400, 'EBILL_PARAM', EBILL_COPY.badParam(drawn));
  bills.put(orderNo, drawn);
  return answer(drawn);
};

const find = (bills: DurableMap<FiscalBill>, body: string): Reply | Promise<Reply> => {
  const json = readJson(body);
  const [code, number] = [textAt(json, 'billCode'), textAt(json, 'billNumber')];
  const bill = bills.get(textAt(json, 'orderNo')) ?? bills.values().find((one) => one.billCode === code && one.billNumber === number);
  return bill === undefined ? refuse(404, 'EBILL_NOT_FOUND', EBILL_COPY.notFound) : answer(bill);
};

/** 查验: all five elements must be those of one bill. What has been reversed is said, not hidden. */
const verify = (bills: DurableMap<FiscalBill>, body: string): Reply => {
  const json = readJson(body);
  const bill = bills.values().find((one) => one.billCode === textAt(json, 'billCode') && one.billNumber === textAt(json, 'billNumber'));
  if (bill === undefined || bill.checkCode !== textAt(json, 'checkCode') || bill.issueDate !== textAt(json, 'issueDate') || bill.totalFen !== numberAt(json, 'totalFen')) return jsonReply({ valid: false });
  const reversedFen = bills.values().filter((red) => red.reverses?.billNumber === bill.billNumber && red.reverses.billCode === bill.billCode).reduce((sum, red) => sum - red.totalFen, 0);
  return jsonReply({ valid: true, status: reversedFen === 0 ? 'ISSUED' : reversedFen < bill.totalFen ? 'PARTLY_REVERSED' : 'REVERSED' });
};

/** A fiscal e-bill platform: issue, reverse (红字) and query, signed with a shared key, idempotent on the court's orderNo. */
export const ebill = ({ env, clock, folder }: Surroundings): Simulator => {
  const bills = openDurableMap<FiscalBill>(folder, 'bills');
  const signed = (pattern: string, work: (body: string, issueDate: string) => Reply | Promise<Reply>): Route => ({
    method: 'POST',
    pattern,
    handle: (request) =>
      isPartnerSigned(request, 'x-ebill', env.ebill, clock.nowMs())
        ? work(request.body, shanghaiMoment(clock.now()).slice(0, 10))
        : refuse(401, 'EBILL_SIGNATURE', EBILL_COPY.badSignature),
  });
  return {
    routes: [
      signed('/ebill/issue', (body, issueDate) => issue(bills, issueDate, body, drawUp)),
      signed('/ebill/reverse', (body, issueDate) => issue(bills, issueDate, body, drawUpReversal)),
      signed('/ebill/query', (body) => find(bills, body)),
      signed('/ebill/verify', (body) => verify(bills, body)),
    ],
    close: () => bills.close(),
  };
};
