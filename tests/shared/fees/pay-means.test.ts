import { describe, expect, it } from '@jest/globals';
import { payMeans, type Surface } from '../../../shared/fees/pay-means';

describe('pay where you are', () => {
  it.each<[Surface, string[], number]>([
    ['weapp', ['wechatJsapi'], 1], ['alipayMini', ['alipayMini'], 1], ['h5InWechat', ['wechatOfficial'], 1], ['h5InAlipay', ['alipayWap'], 1],
    ['h5Browser', ['wechatH5', 'alipayWap'], 0], ['desktop', ['wechatNative', 'alipayQr'], 0],
  ])('%s offers %j and says where else', (surface, here, elsewhere) => {
    const means = payMeans(surface, ['wechat', 'alipay']);
    expect(means.here).toEqual(here);
    expect(means.elsewhere).toHaveLength(elsewhere);
  });
  it('offers nothing the court has no account for', () => {
    expect(payMeans('h5Browser', ['wechat'])).toEqual({ here: ['wechatH5'], elsewhere: [] });
    expect(payMeans('alipayMini', ['wechat'])).toEqual({ here: [], elsewhere: [expect.stringContaining('微信')] });
  });
});
