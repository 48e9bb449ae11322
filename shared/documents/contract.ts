import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, DocumentId, FileId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { CaseDocument, UploadedFile, UploadPlan } from './case-document';

/** `preview`: what a screen can show of a file it cannot open itself (HEIC as JPEG, Word as its text). */
const Download = z.object({
  url: z.string(), expiresAt: Instant, contentType: z.string(), name: z.string(), sha256: z.string(),
  preview: z.optional(z.object({ url: z.string(), contentType: z.string() })),
  /** a small JPEG of a large picture, for lists */
  thumbnailUrl: z.optional(z.string()),
});
const OneFile = z.object({ fileId: FileId });
const Upload = z.object({ file: UploadedFile, upload: UploadPlan });

export const documentRoutes = {
  startUpload: route({
    method: 'POST', path: '/api/files', capability: 'documents.upload', summary: '登记一个待上传的文件，取得直传地址（大文件分段）',
    body: z.object({ name: z.string().check(z.minLength(1), z.maxLength(200, '文件名过长，请改短后再传')), bytes: z.number().check(z.int(), z.nonnegative()), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), contentType: z.string() }),
    output: Upload, status: 201,
  }),
  resumeUpload: route({ method: 'GET', path: '/api/files/{fileId}/upload', capability: 'documents.upload', summary: '断点续传：还缺哪几段，以及新的直传地址', params: OneFile, output: Upload }),
  abandonUpload: route({ method: 'DELETE', path: '/api/files/{fileId}/upload', capability: 'documents.upload', summary: '放弃没有传完的文件', params: OneFile }),
  completeUpload: route({ method: 'POST', path: '/api/files/{fileId}/completion', capability: 'documents.upload', summary: '上传完毕，核对大小、类型与哈希', params: OneFile, output: UploadedFile }),
  mergeFiles: route({
    method: 'POST', path: '/api/files/merged', capability: 'documents.upload', summary: '把照片和PDF的页按顺序合成一个PDF（可旋转、删页），原文件保留',
    body: z.object({
      name: z.string().check(z.minLength(1, '请给合成的文件起个名称'), z.maxLength(100, '名称过长，请改短')),
      pages: z.array(z.object({ fileId: FileId, page: z.number().check(z.int(), z.positive()), turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]) }))
        .check(z.minLength(1, '请至少留下一页'), z.maxLength(500, '一次最多合成500页，请分成几份')),
    }),
    output: UploadedFile, status: 201,
  }),
  readOwnFile: route({ method: 'GET', path: '/api/files/{fileId}', capability: 'documents.readOwnFile', summary: '查看本人上传的文件', params: OneFile, output: Download }),
  caseDocuments: route({ method: 'GET', path: '/api/cases/{caseId}/documents', capability: 'documents.read', summary: '案件材料目录', params: z.object({ caseId: CaseId }), output: z.object({ items: z.array(CaseDocument) }) }),
  readDocument: route({ method: 'GET', path: '/api/cases/{caseId}/documents/{documentId}', capability: 'documents.read', summary: '打开案件材料', params: z.object({ caseId: CaseId, documentId: DocumentId }), output: Download }),
};
