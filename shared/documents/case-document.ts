import * as z from 'zod/mini';
import { DocumentId, FileId, PartyId } from '../kernel/ids';
import { Instant } from '../kernel/time';

export const documentKinds = {
  complaint: '起诉状', evidence: '证据材料', powerOfAttorney: '授权委托书', filingReceipt: '提交回执', addressForService: '送达地址确认书',
  acceptanceNotice: '受理案件通知书', feeNotice: '交纳诉讼费用通知书', fiscalEBill: '财政电子票据',
  noticeToRespond: '应诉通知书', rightsNotice: '诉讼权利义务告知书', mediationInvitation: '先行调解告知书', acknowledgementOfService: '电子送达凭证',
  mediationAgreement: '调解协议', mediationStatement: '民事调解书', mediationMinutes: '调解笔录', mediationRecording: '调解录音录像', mediationRecord: '调解情况记录', enforcementApplication: '强制执行申请书', confirmationApplication: '司法确认申请书', confirmationRuling: '民事裁定书（司法确认）', reliefApplication: '司法救助申请书', reliefProof: '司法救助证明材料', reliefDecision: '司法救助决定书', deemedWithdrawalRuling: '民事裁定书（按撤诉处理）', refundNotice: '退费通知书', correctionNotice: '补正通知书', inadmissibilityRuling: '不予受理裁定书', transferNotice: '管辖告知书', answer: '答辩状', jurisdictionObjection: '管辖权异议申请书', jurisdictionRuling: '民事裁定书（管辖权异议）', counterclaim: '反诉状', defenceReceipt: '答辩材料回执',
  withdrawalApplication: '撤诉申请书', withdrawalRuling: '民事裁定书（撤诉）',
  judgment: '民事判决书', ruling: '民事裁定书', summons: '传票', courtNotice: '通知书', announcement: '送达公告', serviceProof: '送达证明材料',
} as const;
export type DocumentKind = keyof typeof documentKinds;
export const DocumentKindName = z.enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]]);

/** A paper of the case file. State item DOCUMENT#id; also its view. */
export const CaseDocument = z.object({
  documentId: DocumentId,
  kind: DocumentKindName,
  title: z.string(),
  fileId: FileId,
  contentType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  pages: z.optional(z.number()),
  madeAt: Instant,
  /** Parties who may open it; absent = everybody in the case. Court staff always may. */
  visibleTo: z.optional(z.array(PartyId)),
});
export type CaseDocument = z.infer<typeof CaseDocument>;

/** A file on its way in: kept in `Files` until it becomes a document of a case. */
export const UploadedFile = z.object({
  fileId: FileId,
  name: z.string(),
  contentType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  state: z.enum(['expected', 'stored']),
  /** of a PDF; a picture is one page */
  pages: z.optional(z.number()),
});
export type UploadedFile = z.infer<typeof UploadedFile>;

/** How the bytes travel: straight to the store, part by part. A file of one part is put whole; `parts` are those that have not arrived. */
export const UploadPlan = z.object({
  method: z.literal('PUT'),
  headers: z.record(z.string(), z.string()),
  expiresAt: Instant,
  partBytes: z.number(),
  parts: z.array(z.object({ number: z.number(), url: z.string() })),
});
export type UploadPlan = z.infer<typeof UploadPlan>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Accepted by content, never by name; with the ending a saved file gets. */
export const fileEndings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/heic': 'heic', 'application/pdf': 'pdf', [DOCX]: 'docx', 'application/msword': 'doc' } as const;
export type AcceptedType = keyof typeof fileEndings;
