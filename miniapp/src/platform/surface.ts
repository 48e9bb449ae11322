import type { Surface } from '@shared/fees/pay-means';

export const surface = (): Surface => (process.env.TARO_ENV === 'alipay' ? 'alipayMini' : 'weapp');
