/** What every paper of the court says below its text. */
export const paperCopy = {
  demoMark: '演示',
  demoFooter: '演示文书，不具有法律效力',
  page: (page: number, pages: number): string => `第 ${page} 页 共 ${pages} 页`,
  empty: '—',
  signingReason: '证明本文书由本院出具且未经改动',
} as const;
