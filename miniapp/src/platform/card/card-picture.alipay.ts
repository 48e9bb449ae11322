import Taro from '@tarojs/taro';
import type { FileToUpload } from '../upload/file-to-upload';

/** A card's picture as base64; Alipay hands over pictures that are reduced already. */
export const cardPicture = ({ held }: FileToUpload): Promise<string> =>
  new Promise((resolve, reject) => {
    if (typeof held !== 'string') reject(new Error('the picture has no path'));
    else Taro.getFileSystemManager().readFile({ filePath: held, encoding: 'base64', success: ({ data }) => resolve(data as string), fail: ({ errMsg }) => reject(new Error(errMsg)) });
  });
