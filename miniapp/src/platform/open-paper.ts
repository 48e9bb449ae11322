import Taro from '@tarojs/taro';
import { documentRoutes } from '@shared/documents/contract';
import { call } from './api';
import { ApiError } from './api-error';
import { copy } from './copy';

export interface PaperToOpen { readonly caseId: string; readonly documentId: string; readonly title: string }

/** Opens a case document in WeChat's own viewer. */
export const openPaper = async ({ caseId, documentId }: PaperToOpen): Promise<void> => {
  const { url, contentType } = await call(documentRoutes.readDocument, { params: { caseId, documentId } });
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url });
  if (statusCode !== 200) throw new ApiError('documents.unreadable', copy.openFailed);
  if (contentType.startsWith('image/')) await Taro.previewImage({ urls: [tempFilePath] });
  else await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
};
