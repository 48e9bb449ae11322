/** What every paper of the court says below its text. */
export const paperCopy = {
  demoMark: '演示',
  demoFooter: '演示文书，不具有法律效力',
  page: (page: number, pages: number): string => `第 ${page} 页 共 ${pages} 页`,
  codePoints: (codes: string): string => `方框内是字库没有的字的统一码：${codes}；以身份证件上的字为准。`,
  empty: '—',
  signingReason: '证明本文书由本院出具且未经改动',
} as const;
