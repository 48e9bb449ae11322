/** What a clerk's correction of the evidence points at: the evidence as a whole ("files"), a file of it ("files.file_1"), or a page of that ("files.file_1.3"). */
export interface FilePlace { readonly fileId?: string; readonly page?: number }

export const filePath = (fileId: string, page?: number | undefined): string => (page === undefined ? `files.${fileId}` : `files.${fileId}.${page}`);

/** undefined = not about the evidence */
export const filePlaceOf = (path: string): FilePlace | undefined => {
  const [, fileId, page] = /^(?:files|evidence)(?:\.([^.]+)(?:\.(\d+))?)?$/.exec(path) ?? [undefined, 'no', undefined];
  if (fileId === 'no') return undefined;
  return { ...(fileId === undefined ? {} : { fileId }), ...(page === undefined ? {} : { page: Number(page) }) };
};

/** "《借条》第3页" */
export const filePlaceLabel = (evidenceName: string, page?: number | undefined): string => `《${evidenceName}》${page === undefined ? '' : `第${page}页`}`;
