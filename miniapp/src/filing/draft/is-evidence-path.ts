/** A clerk's correction may point to the evidence as a whole ("files", "evidence") or to one file ("evidence.2"). */
export const isEvidencePath = (path: string): boolean => /^(files|evidence)(\.|$)/.test(path);
