interface Lives { readonly domicile?: string | undefined; readonly residence?: string | undefined }

/** "同住所地", "与户籍地一致": the usual place of residence is the domicile. */
export const isSame = (residence: string): boolean => residence.length <= 12 && /[同一]/.test(residence) && /^(同|与|和|一致|一样|相同)/.test(residence);

/** Where letters go: where somebody lives, if that is not where they are registered (民诉法第22条: 经常居住地). */
export const lettersTo = ({ domicile = '', residence = '' }: Lives): string => {
  const lives = residence.trim();
  return lives === '' || lives === '无' || isSame(lives) ? domicile.trim() : lives;
};
