import Taro from '@tarojs/taro';
import { pageUrl } from './navigate';

/** The staff login returns to "/?staff=1&code=…&state=…"; the code goes to the page that redeems it and leaves the address bar. */
export const enterFromOutside = (): void => {
  const search = new URLSearchParams(window.location.search);
  if (search.get('staff') !== '1') return;
  const url = pageUrl('identity/pages/staff/index', { code: search.get('code') ?? undefined, state: search.get('state') ?? undefined, error: search.get('error') ?? undefined });
  window.history.replaceState(null, '', `/#${url}`);
  void Taro.reLaunch({ url });
};
