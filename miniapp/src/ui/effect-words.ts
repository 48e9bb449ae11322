import { copy } from './copy';

/** By which rule a service took effect, in words: "您读完文书的日期（《…》第三十一条）". A rule unknown here is left to its article. */
export const effectWords = ({ rule, article }: { readonly rule: string; readonly article: string }): string => {
  const words = (copy.effectRules as Readonly<Record<string, string>>)[rule];
  return words === undefined ? copy.basis(article) : `${words}（${article}）`;
};
