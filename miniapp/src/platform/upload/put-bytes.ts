import Taro from '@tarojs/taro';
import { type Halt, Halted } from './halt';

export interface PutRequest { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly bytes: ArrayBuffer; readonly halt: Halt; onProgress(share: number): void }

/** Puts bytes to their presigned address; gives the HTTP status. */
export const putBytes = async ({ url, headers, bytes, halt, onProgress }: PutRequest): Promise<number> => {
  const task = Taro.request({ url, method: 'PUT', header: headers, data: bytes, timeout: 120_000 });
  const quiet = halt.listen(() => task.abort());
  try {
    const { statusCode } = await task;
    onProgress(1);
    return statusCode;
  } catch (cause) {
    throw halt.halted ? new Halted() : cause;
  } finally {
    quiet();
  }
};
