import Taro from '@tarojs/taro';

/** Small things kept on the device. A full or forbidden storage is not an error of the person's: reading gives undefined, writing says whether it was kept. */
export const readStored = <T>(key: string): T | undefined => {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return value === '' || value === null || value === undefined ? undefined : (value as T);
  } catch {
    return undefined;
  }
};

export const writeStored = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    return false;
  }
};

export const removeStored = (key: string): void => {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // nothing was kept, nothing to remove
  }
};
