/** Puts text on the clipboard where the browser allows it; the text stands on the screen in any case. */
export const copyText = async (text: string): Promise<void> => {
  await navigator.clipboard?.writeText(text).catch(() => undefined);
};
