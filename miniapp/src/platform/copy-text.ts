import Taro from '@tarojs/taro';

/** Puts text on the clipboard. */
export const copyText = async (text: string): Promise<void> => void (await Taro.setClipboardData({ data: text }));
