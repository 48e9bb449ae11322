import { decode } from 'iconv-lite';

/** A bank's file as text: UTF-8, with or without its mark, else the Chinese of a bank's own machines (GBK within GB 18030). */
export const textOfStatement = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(Buffer.from(bytes), 'gb18030');
  }
};
