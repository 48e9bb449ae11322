export interface Typed { readonly value: string; readonly at: string }
/** What this device holds of a draft: answers the server has not confirmed, and the screen the person was on. */
export interface KeptDraft { readonly unsaved: Readonly<Record<string, Typed>>; readonly step?: string | undefined }

/** What is still to be confirmed after the server took `sent`: anything typed again meanwhile stays. */
export const withoutSent = (unsaved: KeptDraft['unsaved'], sent: KeptDraft['unsaved']): KeptDraft['unsaved'] =>
  Object.fromEntries(Object.entries(unsaved).filter(([path, typed]) => sent[path]?.at !== typed.at || sent[path]?.value !== typed.value));
