import { storage } from '../platform/storage';
import { objectKey } from './file-document';
import { nameWithEnding, previewKey, previewTypeOf, thumbnailKey } from './file-preview';

/** 示例默认值: long enough to open, short enough to be useless in a chat. */
const LINK_SECONDS = 300;

export interface Stored { fileId: string; name: string; contentType: string; sha256: string; thumbnail?: boolean | undefined }

const previewOf = async ({ fileId, name, contentType }: Stored) => {
  const shown = previewTypeOf(contentType);
  return shown === undefined ? {} : { preview: { url: await storage.downloadUrl(previewKey(fileId), name, shown, LINK_SECONDS), contentType: shown } };
};

/** A stored file for somebody who may see it. */
export const linkToFile = async (stored: Stored, at: Date) => {
  const { fileId, contentType, sha256 } = stored;
  const name = nameWithEnding(stored.name, contentType);
  return {
    url: await storage.downloadUrl(objectKey(fileId), name, contentType, LINK_SECONDS),
    expiresAt: new Date(at.getTime() + LINK_SECONDS * 1000).toISOString(), contentType, name, sha256, ...(await previewOf(stored)),
    ...(stored.thumbnail === true ? { thumbnailUrl: await storage.downloadUrl(thumbnailKey(fileId), name, 'image/jpeg', LINK_SECONDS) } : {}),
  };
};
