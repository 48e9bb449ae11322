import { DeleteItemCommand, GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { stateEntity } from '../platform/tables';

/** Item FILE#id / FILE: a file between its upload and the case it becomes part of. Known to every capability that takes a person's file. */
export const StoredFile = z.object({
  fileId: z.string(), ownerId: z.string(), name: z.string(), contentType: z.string(), bytes: z.number(), sha256: z.string(),
  state: z.enum(['expected', 'stored']), createdAt: z.string(),
  /** of a PDF; a picture is one page */
  pages: z.optional(z.number()),
  /** a small picture of it lies beside it */
  thumbnail: z.optional(z.boolean()),
  /** the store's name of an upload in parts that has not been joined yet */
  uploadId: z.optional(z.string()),
  /** the files whose pages were put together into this one */
  madeFrom: z.optional(z.array(z.object({ fileId: z.string(), sha256: z.string() }))),
});
export type StoredFile = z.infer<typeof StoredFile>;

const key = (fileId: string) => ({ pk: `FILE#${fileId}`, sk: 'FILE' });

export const findUploadedFile = async (fileId: string): Promise<StoredFile | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key(fileId)).options({ consistent: true }).send();
  return Item === undefined ? undefined : StoredFile.parse(Item.data);
};

export const saveUploadedFile = async (file: StoredFile): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ ...key(file.fileId), data: file }).send();
};

export const forgetUploadedFile = async (fileId: string): Promise<void> => {
  await stateEntity.build(DeleteItemCommand).key(key(fileId)).send();
};
