export interface Listed { readonly fileId: string; readonly evidenceName: string }

const bareName = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '');

/** An arrived file joins the end of the list, once. */
export const withArrived = (list: readonly Listed[], { fileId, name }: { readonly fileId: string; readonly name: string }): readonly Listed[] =>
  list.some((item) => item.fileId === fileId) ? list : [...list, { fileId, evidenceName: bareName(name).slice(0, 100) || name }];

/** One place up or down; at the end of the list nothing moves. */
export const moved = <T extends { readonly fileId: string }>(list: readonly T[], fileId: string, by: -1 | 1): readonly T[] => {
  const at = list.findIndex((item) => item.fileId === fileId);
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((item) => (item === one ? other : item === other ? one : item));
};

/** Where the same bytes stand earlier in the list. */
export const sameAsEarlier = (list: readonly { readonly sha256: string }[], index: number): number | undefined => {
  const first = list.findIndex(({ sha256 }) => sha256 === list[index]?.sha256);
  return first < index ? first : undefined;
};

/** The new file stands where the old one stood, under its name. */
export const replaced = (list: readonly Listed[], oldId: string, { fileId }: { readonly fileId: string }): readonly Listed[] =>
  list.some((item) => item.fileId === fileId) ? list.filter((item) => item.fileId !== oldId) : list.map((item) => (item.fileId === oldId ? { ...item, fileId } : item));
