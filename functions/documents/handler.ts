import { documentRoutes } from '../../shared/documents/contract';
import { httpHandler } from '../platform/http';
import { documentsFor } from '../cases/view-case';
import { completeUpload } from './complete-upload';
import { mergeFiles } from './pages/merge-files';
import { readDocument, readOwnFile } from './read-document';
import { abandonUpload, resumeUpload } from './resume-upload';
import { startUpload } from './start-upload';

export const handler = httpHandler(documentRoutes, {
  startUpload: async ({ caller, body, at }) => startUpload(caller.personId, body, at),
  resumeUpload: async ({ caller, params, at }) => resumeUpload(caller.personId, params.fileId, at),
  abandonUpload: async ({ caller, params }) => abandonUpload(caller.personId, params.fileId),
  completeUpload: async ({ caller, params }) => completeUpload(caller.personId, params.fileId),
  mergeFiles: async ({ caller, body, at }) => mergeFiles(caller.personId, body, at),
  readOwnFile: async ({ caller, params, at }) => readOwnFile(caller.personId, params.fileId, at),
  caseDocuments: async ({ record, caller }) => ({ items: documentsFor(record, caller) }),
  readDocument: async ({ record, caller, params, at }) => readDocument(record, caller, params.documentId, at),
});
