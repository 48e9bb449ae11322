import Taro from '@tarojs/taro';
import { copy } from './copy';

/** Mini-programs cannot open the web; the link is put on the clipboard and the person told so. */
export const leaveTo = (url: string): void => {
  void Taro.setClipboardData({ data: url }).then(() => Taro.showToast({ title: copy.leaveNotHere, icon: 'none' }));
};
