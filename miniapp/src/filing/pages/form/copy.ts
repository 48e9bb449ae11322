export const copy = {
  copyFrom: '照抄已填过的人',
  nobodyKnown: '还没有填过别的当事人。',
  title: '起诉',
  titleFor: (section: string) => `起诉 · ${section}`,
  toNextPart: '填好了，去传证据',
  wrongHere: (n: number) => `这一页还有 ${n} 处要改，请看红色的提示。`,
};
