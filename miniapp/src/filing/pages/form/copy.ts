export const copy = {
  title: '起诉',
  titleFor: (section: string) => `起诉 · ${section}`,
  toNextPart: '填好了，去传证据',
  wrongHere: (n: number) => `这一页还有 ${n} 处要改，请看红色的提示。`,
};
