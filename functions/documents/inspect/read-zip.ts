import { type UnzipFile, Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { CourtError } from '../../../shared/kernel/errors';
import { unpacksTooLarge, unreadable } from './refusals';

/** 示例默认值: far above what a Word document needs. */
const LIMITS = { entries: 3000, bytes: 300 * 1024 * 1024, ratio: 100, ratioFrom: 10 * 1024 * 1024 };
const SLICE = 64 * 1024;

/** Unpacks bit by bit and stops as soon as the whole outgrows its limits, whatever its headers say. Gives the names, and the bytes of those wanted. */
export const readZip = (bytes: Uint8Array, wanted: (name: string) => boolean = () => false): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let failure: unknown;
  const stop = (cause: unknown): never => {
    failure ??= cause;
    throw cause;
  };
  const take = (file: UnzipFile): void => {
    if (found.size >= LIMITS.entries) stop(unpacksTooLarge());
    const pieces: Uint8Array[] = [];
    found.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error !== null) stop(error);
      unpacked += piece.byteLength;
      if (unpacked > LIMITS.bytes || (unpacked > LIMITS.ratioFrom && unpacked > bytes.byteLength * LIMITS.ratio)) stop(unpacksTooLarge());
      if (wanted(file.name)) pieces.push(piece);
    };
    file.start();
  };
  const archive = new Unzip(take);
  archive.register(UnzipInflate);
  archive.register(UnzipPassThrough);
  try {
    for (let place = 0; place < bytes.byteLength; place += SLICE) archive.push(bytes.subarray(place, place + SLICE), place + SLICE >= bytes.byteLength);
  } catch (cause) {
    failure ??= cause;
  }
  if (failure instanceof CourtError) throw failure;
  if (failure !== undefined) throw unreadable('这份文件已损坏，打不开。请重新另存一份后再上传。', failure);
  return new Map([...found].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
};
