import Taro from '@tarojs/taro';
import type { FileToUpload } from '../upload/file-to-upload';

/** Wide enough to read, small enough to send. */
const WIDTH = 1600;

/** A card's picture, reduced, as base64. */
export const cardPicture = async ({ held }: FileToUpload): Promise<string> => {
  if (typeof held !== 'string') throw new Error('the picture has no path');
  const { tempFilePath } = await Taro.compressImage({ src: held, quality: 85, compressedWidth: WIDTH });
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath: tempFilePath, encoding: 'base64', success: ({ data }) => resolve(data as string), fail: ({ errMsg }) => reject(new Error(errMsg)) });
  });
};
