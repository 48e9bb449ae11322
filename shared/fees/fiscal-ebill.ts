import * as z from 'zod/mini';
import { DocumentId, RefundId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** One line of a fiscal bill: 项目编码, 名称, 单位, 数量, 标准, 金额, 备注. */
export const EBillItem = z.object({
  code: z.string(), name: z.string(), unit: z.string(), quantity: z.number(), standardFen: z.number(), amountFen: z.number(), remark: z.optional(z.string()),
});
export type EBillItem = z.infer<typeof EBillItem>;

/** The red-letter bill of a refund: the reversal of (a part of) the bill above it. */
export const RedLetterBill = z.object({ refundId: RefundId, billCode: z.string(), billNumber: z.string(), checkCode: z.string(), issuedOn: CourtDate, amountFen: z.number(), documentId: z.optional(DocumentId) });
export type RedLetterBill = z.infer<typeof RedLetterBill>;

export const verificationStates = { ISSUED: '已开具', PARTLY_REVERSED: '部分冲红', REVERSED: '已冲红' } as const;

/** 财政电子票据: code 8 digits, number 10, check code 6; the amount twice, in figures and in words. */
export const FiscalEBill = z.object({
  billCode: z.string(), billNumber: z.string(), checkCode: z.string(), issuedOn: CourtDate,
  payerName: z.string(), payerCode: z.optional(z.string()), payee: z.optional(z.string()), items: z.optional(z.array(EBillItem)),
  amountFen: z.number(), amountInWords: z.string(), remark: z.optional(z.string()), documentId: z.optional(DocumentId), reversals: z.optional(z.array(RedLetterBill)),
  /** the finance platform's word about it, by the five elements */
  verification: z.optional(z.object({ at: Instant, valid: z.boolean(), status: z.optional(z.enum(['ISSUED', 'PARTLY_REVERSED', 'REVERSED'])) })),
});
export type FiscalEBill = z.infer<typeof FiscalEBill>;
