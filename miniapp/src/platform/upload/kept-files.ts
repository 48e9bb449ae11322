import Taro from '@tarojs/taro';
import { readStored, removeStored, writeStored } from '../storage';
import { fileAtPath } from './file-at-path';
import type { FileToUpload } from './file-to-upload';

interface Kept { readonly path: string; readonly name: string; readonly size: number }
const keyOf = (id: string): string => `kept-file:${id}`;

/** Keeps a chosen file on the device until it has arrived, so that closing the app loses nothing. A full device keeps nothing: the file then only lives while the page does. */
export const keepFile = async (id: string, { held, name, size }: FileToUpload): Promise<void> => {
  if (typeof held !== 'string') return;
  const path = await new Promise<string | undefined>((resolve) => {
    Taro.getFileSystemManager().saveFile({ tempFilePath: held, success: ({ savedFilePath }) => resolve(savedFilePath), fail: () => resolve(undefined) });
  });
  if (path !== undefined) writeStored(keyOf(id), { path, name, size } satisfies Kept);
};

export const openKeptFile = async (id: string): Promise<FileToUpload | undefined> => {
  const kept = readStored<Kept>(keyOf(id));
  return kept === undefined ? undefined : fileAtPath(kept.path, kept.name, kept.size);
};

export const forgetKeptFile = async (id: string): Promise<void> => {
  const kept = readStored<Kept>(keyOf(id));
  removeStored(keyOf(id));
  if (kept !== undefined) Taro.getFileSystemManager().removeSavedFile({ filePath: kept.path, fail: () => undefined });
};
