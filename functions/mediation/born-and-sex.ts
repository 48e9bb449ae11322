/** What an 18-digit ID number says: sex by the 17th digit, birthday in digits 7–14 (GB 11643). */
export const bornAndSex = (idNumber: string): { sex: 'male' | 'female'; born: [year: string, month: string, day: string] } | undefined => {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dXx]$/.exec(idNumber);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', digit = ''] = match;
  return { sex: Number(digit) % 2 === 1 ? 'male' : 'female', born: [year, month, day] };
};
