import Taro from '@tarojs/taro';
import { ApiError } from './api-error';
import { copy } from './copy';
import { paperSource, type PaperPlace } from './paper-source';

export interface PaperToOpen { readonly caseId: string; readonly documentId: string; readonly title: string }

const endings = { 'application/pdf': 'pdf', 'application/msword': 'doc', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx' } as const;

/** In the platform's own viewer. */
const open = async (place: PaperPlace): Promise<void> => {
  const { url, contentType } = await paperSource(place);
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url });
  if (statusCode !== 200) throw new ApiError('documents.unreadable', copy.openFailed);
  if (contentType.startsWith('image/')) await Taro.previewImage({ urls: [tempFilePath] });
  else await Taro.openDocument({ filePath: tempFilePath, fileType: endings[contentType as keyof typeof endings] ?? 'pdf', showMenu: true });
};

export const openPaper = async ({ caseId, documentId }: PaperToOpen): Promise<void> => open({ caseId, documentId });
export const openOwnFile = async ({ fileId }: { readonly fileId: string; readonly title: string }): Promise<void> => open({ fileId });
