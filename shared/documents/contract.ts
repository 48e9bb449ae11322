import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, DocumentId, FileId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { CaseDocument, UploadedFile } from './case-document';

const Download = z.object({ url: z.string(), expiresAt: Instant, contentType: z.string(), name: z.string(), sha256: z.string() });

export const documentRoutes = {
  startUpload: route({
    method: 'POST', path: '/api/files', capability: 'documents.upload', summary: '登记一个待上传的文件，取得直传地址',
    body: z.object({ name: z.string().check(z.minLength(1), z.maxLength(200, '文件名过长，请改短后再传')), bytes: z.number().check(z.int(), z.positive('文件是空的，请重新选择')), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), contentType: z.string() }),
    output: z.object({ file: UploadedFile, upload: z.object({ url: z.string(), method: z.literal('PUT'), headers: z.record(z.string(), z.string()), expiresAt: Instant }) }), status: 201,
  }),
  completeUpload: route({ method: 'POST', path: '/api/files/{fileId}/completion', capability: 'documents.upload', summary: '上传完毕，核对大小、类型与哈希', params: z.object({ fileId: FileId }), output: UploadedFile }),
  readOwnFile: route({ method: 'GET', path: '/api/files/{fileId}', capability: 'documents.readOwnFile', summary: '查看本人上传的文件', params: z.object({ fileId: FileId }), output: Download }),
  caseDocuments: route({ method: 'GET', path: '/api/cases/{caseId}/documents', capability: 'documents.read', summary: '案件材料目录', params: z.object({ caseId: CaseId }), output: z.object({ items: z.array(CaseDocument) }) }),
  readDocument: route({ method: 'GET', path: '/api/cases/{caseId}/documents/{documentId}', capability: 'documents.read', summary: '打开案件材料', params: z.object({ caseId: CaseId, documentId: DocumentId }), output: Download }),
};
