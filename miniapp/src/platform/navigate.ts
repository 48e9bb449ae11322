import Taro from '@tarojs/taro';

export type Query = Readonly<Record<string, string | undefined>>;

const tabs = ['home/index', 'cases/index', 'profile/index'];

/** "/fees/pages/notice/index?caseId=…": the form in which a page is named in links and stored for later. */
export const pageUrl = (path: string, query: Query = {}): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `/${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
};

const isTab = (url: string): boolean => tabs.some((tab) => url.startsWith(`/${tab}`));

/** Opens a page on top; tab pages are switched to. */
export const go = (path: string, query: Query = {}): void => {
  const url = pageUrl(path, query);
  void (isTab(url) ? Taro.switchTab({ url: `/${path}` }) : Taro.navigateTo({ url }));
};

/** Takes the place of the present page, so that 返回 does not lead through it again. */
export const replaceWith = (url: string): void => {
  void (isTab(url) ? Taro.switchTab({ url: url.split('?')[0] ?? url }) : Taro.redirectTo({ url }));
};

export const goHome = (): void => void Taro.switchTab({ url: '/home/index' });

/** Back to where the person came from; home when they came from outside. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goHome();
};

/** On to `url` after an errand (login, identity): back when the person came from there, so that no page stands twice in the way. */
export const returnTo = (url: string): void => {
  const pages = Taro.getCurrentPages();
  const before = pages[pages.length - 2] as { route?: string; path?: string } | undefined;
  const from = (before?.route ?? before?.path ?? '').replace(/^\//, '').split('?')[0];
  if (from !== '' && from === url.replace(/^\//, '').split('?')[0]) void Taro.navigateBack();
  else replaceWith(url);
};
