/** 示例默认值: no source sets these numbers; a court may want others. Times in seconds. */
export const limits = {
  codeLivesFor: 300,
  codeResendAfter: 60,
  codeTries: 5,
  codesPerPhonePerDay: 20,
  sessionLivesFor: 12 * 3600,
  /** the platform's own: getverifyid answers expires_in 3600 */
  faceLivesFor: 3600,
} as const;

export const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);
