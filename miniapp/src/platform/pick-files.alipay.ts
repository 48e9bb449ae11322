import Taro from '@tarojs/taro';
import { copy } from './copy';
import type { PickRequest } from './pick-files';
import type { BytesToUpload } from './upload-bytes';

/** Alipay has pictures only; a document is photographed. */
export const pickFiles = async ({ multiple = true }: PickRequest): Promise<BytesToUpload[]> => {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: multiple ? 9 : 1 });
    return tempFilePaths.map((path, index) => ({ name: copy.photoName(index + 1), contentType: 'image/jpeg', bytes: Taro.getFileSystemManager().readFileSync(path) as ArrayBuffer }));
  } catch {
    return [];
  }
};
