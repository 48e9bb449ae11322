/** "（2026）演示陕0702民初12号" → "（2026）演示陕0702民初＊号": enough to compare with a letter, not enough to look anybody up. */
export const maskCaseNumber = (caseNumber: string): string => caseNumber.replace(/\d+(?=号$)/, '＊');
