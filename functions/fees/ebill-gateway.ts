import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import type { EBillGateway, IssuedEBill } from './ports';
import { signedPost, type SignedPartner } from './signed-post';

/** Field forms of rules of the finance platform: code 8 digits, number 10 digits, check code 6 characters. */
const Answer = z.object({
  billCode: z.string().check(z.regex(/^\d{8}$/)), billNumber: z.string().check(z.regex(/^\d{10}$/)), checkCode: z.string().check(z.regex(/^[0-9a-zA-Z]{6}$/)),
  issueDate: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), totalFen: z.number(), amountInWords: z.string(), pdf: z.string(),
});
const Verified = z.object({ valid: z.boolean(), status: z.optional(z.enum(['ISSUED', 'PARTLY_REVERSED', 'REVERSED'])) });

const silent = (cause: unknown) => new CourtError('system.unavailable', '财政电子票据平台暂时没有答复，系统会自动重试。', { cause });

/** The non-tax e-bill interface: signed requests; an order number repeated with the same content gives the same bill. */
export const ebillGateway = (settings: SignedPartner): EBillGateway => {
  const call = async <T>(path: string, content: unknown, read: (json: unknown) => T): Promise<T> => {
    try {
      const { status, json } = await signedPost(settings, 'x-ebill', path, content);
      if (status !== 200) throw new Error(`ebill ${status}`);
      return read(json);
    } catch (cause) {
      throw silent(cause);
    }
  };
  const billOf = (expectedFen: number) => (json: unknown): IssuedEBill => {
    const bill = Answer.parse(json);
    if (Math.abs(bill.totalFen) !== expectedFen) throw new Error('ebill amount differs from the order');
    const pdf = Buffer.from(bill.pdf, 'base64');
    if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('ebill without a PDF');
    return { billCode: bill.billCode, billNumber: bill.billNumber, checkCode: bill.checkCode, issuedOn: bill.issueDate, totalFen: bill.totalFen, amountInWords: bill.amountInWords, pdf };
  };
  return {
    issue: (order) => {
      const totalFen = order.items.reduce((sum, item) => sum + item.amountFen, 0);
      return call('/ebill/issue', { ...order, totalFen }, billOf(totalFen));
    },
    reverse: (reversal) => call('/ebill/reverse', reversal, billOf(reversal.amountFen)),
    verify: ({ billCode, billNumber, checkCode, issuedOn, amountFen }) => call('/ebill/verify', { billCode, billNumber, checkCode, issueDate: issuedOn, totalFen: amountFen }, (json) => {
      const { valid, status } = Verified.parse(json);
      return { valid, ...(status === undefined ? {} : { status }) };
    }),
  };
};
