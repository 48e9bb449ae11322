import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';

export interface DemoCard { name: string; sex: string; nation: string; born: string; domicile: string; idNumber: string }
export interface Spoiling { name: string; css: string; width: number; quality: number }

/** Made-up people; region 999999 does not exist. */
export const demoCards: readonly DemoCard[] = [
  { name: '李晓梅', sex: '女', nation: '汉', born: '1986 年 4 月 12 日', domicile: '陕西省汉中市汉台区示例路1号', idNumber: '99999919860412101X' },
  { name: '张卫国', sex: '男', nation: '汉', born: '1970 年 3 月 3 日', domicile: '陕西省汉中市汉台区东关街道示例巷6号', idNumber: '999999197003038080' },
  { name: '阿卜杜拉·买买提', sex: '男', nation: '维吾尔', born: '1979 年 9 月 23 日', domicile: '陕西省汉中市南郑区示例镇2组', idNumber: '999999197909232023' },
  { name: '赵鹏', sex: '男', nation: '回', born: '1992 年 7 月 8 日', domicile: '陕西省汉中市城固县示例镇3组12号', idNumber: '999999199207083034' },
];

/** As a hand, a lens and a lamp spoil a picture: from what must be read to what may be given up. */
export const spoilings: readonly Spoiling[] = [
  { name: 'straight', css: '', width: 1400, quality: 85 },
  { name: 'rotated by 1°', css: 'transform: rotate(1deg)', width: 1400, quality: 85 },
  { name: 'rotated by 3°', css: 'transform: rotate(-3deg)', width: 1400, quality: 85 },
  { name: 'out of focus', css: 'filter: blur(1.2px)', width: 1400, quality: 85 },
  { name: 'rotated and out of focus', css: 'transform: rotate(2deg); filter: blur(1px)', width: 1400, quality: 70 },
  { name: 'dim', css: 'filter: brightness(.45) contrast(.8)', width: 1400, quality: 75 },
  { name: 'small', css: '', width: 700, quality: 60 },
];

const font = pathToFileURL(resolve('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')).href;

const html = ({ name, sex, nation, born, domicile, idNumber }: DemoCard, { css }: Spoiling): string => `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: card; src: url("${font}"); }
body { margin: 0; background: #8b8378; font: 34px card; color: #1c1c1c; }
main { position: absolute; left: 60px; top: 60px; width: 1280px; height: 806px; border-radius: 40px; background: linear-gradient(120deg, #dfe9f2, #f3e9e6 60%, #e2eef0); ${css} }
p { position: absolute; margin: 0; left: 90px; white-space: nowrap; } b { font-weight: 400; color: #3668a8; font-size: 28px; margin-right: 26px; } i { position: absolute; right: 90px; top: 120px; width: 330px; height: 420px; background: #b9c3cc; }
</style><main><p style="top:96px"><b>姓 名</b>${name}</p><p style="top:186px"><b>性 别</b>${sex}　<b>民 族</b>${nation}</p><p style="top:276px"><b>出 生</b>${born}</p><p style="top:366px"><b>住 址</b>${domicile}</p><p style="top:680px"><b>公民身份号码</b><span style="font-size:44px;letter-spacing:3px">${idNumber}</span></p><i></i></main>`;

/** A photo of the card, as the phone sends it: reduced, JPEG. */
export const photoOf = async (browser: Browser, card: DemoCard, spoiling: Spoiling): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 926 }, deviceScaleFactor: spoiling.width / 1400 });
  await page.goto(pathToFileURL(resolve('package.json')).href);
  await page.setContent(html(card, spoiling));
  await page.evaluate(() => document.fonts.ready);
  const photo = await page.screenshot({ type: 'jpeg', quality: spoiling.quality });
  await page.close();
  return photo;
};
