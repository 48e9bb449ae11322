import Taro from '@tarojs/taro';

/** Calls back each time the network returns; gives the way to stop. */
export const onNetworkReturn = (back: () => void): (() => void) => {
  const changed = ({ isConnected }: { isConnected: boolean }): void => {
    if (isConnected) back();
  };
  Taro.onNetworkStatusChange(changed);
  return () => Taro.offNetworkStatusChange(changed);
};
