import Taro from '@tarojs/taro';
import type { FileToUpload } from './file-to-upload';

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', heic: 'image/heic', pdf: 'application/pdf', doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const typeOf = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** A file of a mini-program. Where the platform cannot read a piece, it gives the whole, of which the piece is taken. */
export const fileAtPath = (path: string, name: string, size: number): FileToUpload => ({
  name, contentType: typeOf(name), size, held: path,
  read: (from, to) => new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path, position: from, length: to - from,
      success: ({ data }) => {
        const bytes = data as ArrayBuffer;
        resolve(bytes.byteLength > to - from ? bytes.slice(from, to) : bytes);
      },
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  }),
});
