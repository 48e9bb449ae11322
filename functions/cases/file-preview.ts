import { type AcceptedType, fileEndings } from '../../shared/documents/case-document';

const DOCX: AcceptedType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Types no browser shows, and what is made of them when they arrive. */
const previewTypes: Readonly<Record<string, string>> = { 'image/heic': 'image/jpeg', [DOCX]: 'text/plain; charset=utf-8' };

export const previewTypeOf = (contentType: string): string | undefined => previewTypes[contentType];

export const previewKey = (fileId: string): string => `previews/${fileId}`;
export const thumbnailKey = (fileId: string): string => `previews/${fileId}.small`;

/** A saved file opens with the right program: the ending follows the content. */
export const nameWithEnding = (name: string, contentType: string): string => {
  const ending = fileEndings[contentType as AcceptedType] as string | undefined;
  const right = ending === 'jpg' ? /\.jpe?g$/i : new RegExp(`\\.${ending}$`, 'i');
  return ending === undefined || right.test(name) ? name : `${name}.${ending}`;
};
