import Taro from '@tarojs/taro';
import { copy } from '../copy';
import { fileAtPath } from './file-at-path';
import type { FileToUpload } from './file-to-upload';
import type { PickRequest } from './pick-files';

const sizeOf = async (filePath: string): Promise<number> => {
  const info = await Taro.getFileInfo({ filePath });
  return 'size' in info ? info.size : 0;
};

/** Alipay has pictures only; a document is photographed. */
export const pickFiles = async ({ multiple = true }: PickRequest): Promise<FileToUpload[]> => {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: multiple ? 9 : 1 });
    return await Promise.all(tempFilePaths.map(async (path, index) => fileAtPath(path, copy.photoName(index + 1), await sizeOf(path))));
  } catch {
    return [];
  }
};
