import Taro from '@tarojs/taro';
import type { LineOpener } from './line';

/** A mini-program's socket. */
export const openLine: LineOpener = (address, protocols, events) => {
  let silent = false;
  const opening = Taro.connectSocket({ url: address, protocols: [...protocols] });
  const tell = (act: () => void): void => { if (!silent) act(); };
  void opening.then((task) => {
    task.onOpen(() => tell(() => events.opened()));
    task.onMessage(({ data }) => tell(() => events.heard(String(data))));
    task.onClose(() => tell(() => events.closed()));
    task.onError(() => tell(() => events.closed()));
  }, () => tell(() => events.closed()));
  return {
    send: (text) => void opening.then((task) => task.send({ data: text })),
    close: () => {
      silent = true;
      void opening.then((task) => task.close({}));
    },
  };
};
