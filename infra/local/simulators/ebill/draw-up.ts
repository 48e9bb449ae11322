import { randomBytes } from 'node:crypto';
import { numberAt, textAt } from '../kernel/read-json';
import { amountInWords } from './amount-in-words';
import type { FiscalBill } from './fiscal-bill';

const REGION_CLASS_KIND = '610201';

type Items = FiscalBill['items'];

const itemsOf = (value: unknown): Items | undefined => {
  if (!Array.isArray(value) || value.length === 0 || value.length > 20) return undefined;
  const items = value.map((item: unknown) => {
    const [code, unit, quantity, standardFen] = [textAt(item, 'code'), textAt(item, 'unit'), numberAt(item, 'quantity'), numberAt(item, 'standardFen')];
    const counted = Number.isFinite(quantity) && Number.isFinite(standardFen) ? { quantity, standardFen } : {};
    return { name: textAt(item, 'name'), amountFen: numberAt(item, 'amountFen'), ...(code === '' ? {} : { code }), ...(unit === '' ? {} : { unit }), ...counted };
  });
  return items.every((item) => item.name !== '' && Number.isInteger(item.amountFen) && item.amountFen > 0) ? items : undefined;
};

/** The parts every bill gets from the platform: code of the year, next number, check code, date. */
const numbered = (bills: readonly FiscalBill[], issueDate: string): Pick<FiscalBill, 'billCode' | 'billNumber' | 'checkCode' | 'issueDate' | 'status'> => ({
  billCode: `${REGION_CLASS_KIND}${issueDate.slice(2, 4)}`,
  billNumber: String(26_000_001 + bills.length).padStart(10, '0'),
  checkCode: randomBytes(3).toString('hex'),
  issueDate,
  status: 'ISSUED',
});

/** A new bill, or the name of the parameter that is wrong. */
export const drawUp = (json: Record<string, unknown>, request: string, bills: readonly FiscalBill[], issueDate: string): FiscalBill | string => {
  const payerName = textAt(json, 'payerName');
  if (payerName === '') return 'payerName';
  const payee = textAt(json, 'payee');
  if (payee === '') return 'payee';
  const items = itemsOf(json.items);
  if (items === undefined) return 'items';
  const totalFen = numberAt(json, 'totalFen');
  if (items.reduce((sum, item) => sum + item.amountFen, 0) !== totalFen) return 'totalFen';
  const [payerCode, remark] = [textAt(json, 'payerCode'), textAt(json, 'remark')];
  return {
    ...numbered(bills, issueDate),
    orderNo: textAt(json, 'orderNo'),
    request,
    kind: 'BLUE',
    payerName,
    payee,
    items,
    totalFen,
    amountInWords: amountInWords(totalFen),
    ...(payerCode === '' ? {} : { payerCode }),
    ...(remark === '' ? {} : { remark }),
  };
};

/** A red bill against a blue one, for the whole or a part of what is not yet reversed; undefined when there is no such bill. */
export const drawUpReversal = (json: Record<string, unknown>, request: string, bills: readonly FiscalBill[], issueDate: string): FiscalBill | string | undefined => {
  const [billCode, billNumber, reason] = [textAt(json, 'billCode'), textAt(json, 'billNumber'), textAt(json, 'reason')];
  const original = bills.find((bill) => bill.kind === 'BLUE' && bill.billCode === billCode && bill.billNumber === billNumber);
  if (original === undefined) return undefined;
  if (reason === '') return 'reason';
  const amountFen = numberAt(json, 'amountFen');
  const reversedFen = bills.filter((bill) => bill.reverses?.billNumber === billNumber && bill.reverses.billCode === billCode).reduce((sum, bill) => sum - bill.totalFen, 0);
  if (!Number.isInteger(amountFen) || amountFen < 1 || reversedFen + amountFen > original.totalFen) return 'amountFen';
  const { remark: _remark, reverses: _reverses, ...kept } = original;
  return {
    ...kept,
    ...numbered(bills, issueDate),
    orderNo: textAt(json, 'orderNo'),
    request,
    kind: 'RED',
    items: original.items.slice(0, 1).map((item) => ({ ...item, amountFen: -amountFen })),
    totalFen: -amountFen,
    amountInWords: amountInWords(-amountFen),
    reverses: { billCode, billNumber, reason },
  };
};
