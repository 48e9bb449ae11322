import Taro from '@tarojs/taro';
import { copy } from '../copy';
import { fileAtPath } from './file-at-path';
import type { FileToUpload } from './file-to-upload';

export interface PickRequest { readonly from: 'camera' | 'files'; readonly multiple?: boolean }

/** Lets the person take a picture or choose files; nothing chosen = empty. */
export const pickFiles = async ({ from, multiple = true }: PickRequest): Promise<FileToUpload[]> => {
  try {
    if (from === 'camera') {
      const { tempFiles } = await Taro.chooseMedia({ count: multiple ? 20 : 1, mediaType: ['image'], sizeType: ['compressed'] });
      return tempFiles.map(({ tempFilePath, size }, index) => fileAtPath(tempFilePath, copy.photoName(index + 1), size));
    }
    const { tempFiles } = await Taro.chooseMessageFile({ count: multiple ? 100 : 1, type: 'file', extension: ['pdf', 'doc', 'docx', 'jpg', 'jpeg', 'png', 'heic'] });
    return tempFiles.map(({ path, name, size }) => fileAtPath(path, name, size));
  } catch {
    return [];
  }
};
