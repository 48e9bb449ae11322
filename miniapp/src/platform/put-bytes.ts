import Taro from '@tarojs/taro';

export interface PutRequest { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly bytes: ArrayBuffer; onProgress(share: number): void }

/** Puts a file to its presigned address; gives the HTTP status. */
export const putBytes = async ({ url, headers, bytes, onProgress }: PutRequest): Promise<number> => {
  onProgress(0.05);
  const answer = await Taro.request({ url, method: 'PUT', header: headers, data: bytes, timeout: 120_000 });
  onProgress(1);
  return answer.statusCode;
};
