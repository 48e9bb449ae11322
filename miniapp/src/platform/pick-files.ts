import Taro from '@tarojs/taro';
import { copy } from './copy';
import type { BytesToUpload } from './upload-bytes';

export interface PickRequest { readonly from: 'camera' | 'files'; readonly multiple?: boolean }

const typeOf = (name: string): string => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const known: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', heic: 'image/heic', pdf: 'application/pdf', doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
  return known[ending] ?? 'application/octet-stream';
};

const read = (path: string, name: string): Promise<BytesToUpload> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) => resolve({ name, contentType: typeOf(name), bytes: data as ArrayBuffer }),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/** Lets the person take a picture or choose files; nothing chosen = empty. */
export const pickFiles = async ({ from, multiple = true }: PickRequest): Promise<BytesToUpload[]> => {
  const count = multiple ? 9 : 1;
  try {
    if (from === 'camera') {
      const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
      return await Promise.all(tempFiles.map((file, index) => read(file.tempFilePath, copy.photoName(index + 1))));
    }
    const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'file', extension: ['pdf', 'doc', 'docx', 'jpg', 'jpeg', 'png'] });
    return await Promise.all(tempFiles.map((file) => read(file.path, file.name)));
  } catch {
    return [];
  }
};
