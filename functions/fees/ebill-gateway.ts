import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import type { EBillGateway, IssuedEBill } from './ports';

export interface EBillSettings { baseUrl: string; appId: string; key: string; now: () => Date; timeoutMs?: number }

/** Field forms of rules of the finance platform: code 8 digits, number 10 digits, check code 6 characters. */
const Answer = z.object({
  billCode: z.string().check(z.regex(/^\d{8}$/)), billNumber: z.string().check(z.regex(/^\d{10}$/)), checkCode: z.string().check(z.regex(/^[0-9a-zA-Z]{6}$/)),
  issueDate: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), totalFen: z.number(), amountInWords: z.string(), pdf: z.string(),
});

export const ebillSignature = (key: string, path: string, timestamp: string, nonce: string, rawBody: string): string =>
  createHmac('sha256', key).update(`${path}\n${timestamp}\n${nonce}\n${rawBody}\n`).digest('hex');

/** The non-tax e-bill interface: signed requests; an order number repeated with the same content gives the same bill. */
export const ebillGateway = (settings: EBillSettings): EBillGateway => {
  const call = async (path: string, content: unknown, expectedFen: number): Promise<IssuedEBill> => {
    const body = JSON.stringify(content);
    const timestamp = String(Math.floor(settings.now().getTime() / 1000));
    const nonce = randomBytes(16).toString('hex');
    try {
      const answer = await fetch(`${settings.baseUrl.replace(/\/$/, '')}${path}`, {
        method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(settings.timeoutMs ?? 8000),
        headers: { 'content-type': 'application/json', 'x-ebill-app': settings.appId, 'x-ebill-timestamp': timestamp, 'x-ebill-nonce': nonce, 'x-ebill-signature': ebillSignature(settings.key, path, timestamp, nonce, body) },
      });
      if (!answer.ok) throw new Error(`ebill ${answer.status}`);
      const bill = Answer.parse(await answer.json());
      if (Math.abs(bill.totalFen) !== expectedFen) throw new Error('ebill amount differs from the order');
      const pdf = Buffer.from(bill.pdf, 'base64');
      if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('ebill without a PDF');
      return { billCode: bill.billCode, billNumber: bill.billNumber, checkCode: bill.checkCode, issuedOn: bill.issueDate, totalFen: bill.totalFen, amountInWords: bill.amountInWords, pdf };
    } catch (cause) {
      throw new CourtError('system.unavailable', '财政电子票据平台暂时没有答复，系统会自动重试。', { cause });
    }
  };
  return {
    issue: ({ orderNo, payerName, payerCode, payee, itemName, amountFen, remark }) => call('/ebill/issue', {
      orderNo, payerName, ...(payerCode === undefined ? {} : { payerCode }), payee, items: [{ name: itemName, amountFen }], totalFen: amountFen, remark,
    }, amountFen),
    reverse: (reversal) => call('/ebill/reverse', reversal, reversal.amountFen),
  };
};
