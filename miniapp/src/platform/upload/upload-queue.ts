import type { UploadedFile } from '@shared/documents/case-document';
import { ApiError } from '../api-error';
import { copy } from '../copy';
import { asApiError } from '../as-api-error';
import type { FileToUpload } from './file-to-upload';
import { Halt, Halted } from './halt';
import { sendFile } from './send-file';
import type { UploadDoors } from './upload-doors';
import type { KeptUpload, UploadShelf } from './upload-shelf';

export interface Travelling extends KeptUpload {
  /** refused: these bytes will not be taken, however often they are sent */
  readonly phase: 'waiting' | 'sending' | 'paused' | 'failed' | 'refused';
  /** 0–1 */
  readonly share: number;
  readonly refusal?: ApiError | undefined;
}
export interface UploadQueueOptions {
  readonly doors: UploadDoors;
  readonly shelf: UploadShelf;
  readonly newId: () => string;
  /** takes the file into its list; only then does the device forget it */
  arrived(file: UploadedFile): Promise<void>;
}

const keptOf = ({ id, name, size, fileId, phase }: Travelling): KeptUpload => ({ id, name, size, ...(fileId === undefined ? {} : { fileId }), ...(phase === 'paused' ? { paused: true } : {}) });

/** Files on their way, one at a time. Each can be paused, gone on with and cancelled; all of them outlive the page. */
export const createUploadQueue = ({ doors, shelf, newId, arrived }: UploadQueueOptions) => {
  let list: readonly Travelling[] = shelf.read().map((kept) => ({ ...kept, phase: kept.paused === true ? 'paused' : 'waiting', share: 0 }));
  const files = new Map<string, FileToUpload>();
  const halts = new Map<string, Halt>();
  const listeners = new Set<() => void>();
  let running = false;
  let open = true;

  const show = (next: readonly Travelling[]): void => {
    list = next;
    for (const listener of listeners) listener();
  };
  const become = (next: readonly Travelling[]): void => {
    show(next);
    shelf.keep(list.map(keptOf));
  };
  /** Only what the figure shows is drawn again. */
  const progress = (id: string, share: number): void => {
    if (list.some((one) => one.id === id && Math.floor(one.share * 100) !== Math.floor(share * 100))) show(list.map((one) => (one.id === id ? { ...one, share } : one)));
  };
  const change = (id: string, what: Partial<Travelling>): void => become(list.map((one) => (one.id === id ? { ...one, ...what } : one)));
  const forget = (id: string): void => {
    files.delete(id);
    halts.delete(id);
    become(list.filter((one) => one.id !== id));
    void shelf.forgetFile(id);
  };

  const sendOne = async ({ id, fileId }: Travelling): Promise<void> => {
    const halt = new Halt();
    halts.set(id, halt);
    change(id, { phase: 'sending', refusal: undefined });
    try {
      const file = files.get(id) ?? await shelf.openFile(id);
      if (file === undefined) throw new ApiError('documents.notFound', copy.chooseAgain);
      files.set(id, file);
      await arrived(await sendFile(doors, file, { halt, fileId, onProgress: (share) => progress(id, share), onBegun: (begun) => change(id, { fileId: begun }) }));
      forget(id);
    } catch (cause) {
      if (!(cause instanceof Halted)) change(id, { phase: isRefused(cause) ? 'refused' : 'failed', refusal: asApiError(cause), ...(isAnew(cause) ? { fileId: undefined } : {}) });
    }
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (;;) {
      const next = open ? list.find(({ phase }) => phase === 'waiting') : undefined;
      if (next === undefined) break;
      await sendOne(next);
    }
    running = false;
  };

  return {
    state: (): readonly Travelling[] => list,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** goes on with what an earlier visit left; files are there again or asked for again */
    run: () => void run(),
    async add(chosen: readonly FileToUpload[]): Promise<void> {
      const added = chosen.map((file): Travelling => ({ id: newId(), name: file.name, size: file.size, phase: 'waiting', share: 0 }));
      added.forEach(({ id }, index) => files.set(id, chosen[index] as FileToUpload));
      await Promise.all(added.map(({ id }, index) => shelf.keepFile(id, chosen[index] as FileToUpload)));
      become([...list, ...added]);
      void run();
    },
    pause(id: string): void {
      change(id, { phase: 'paused' });
      halts.get(id)?.halt();
    },
    goOn(id: string): void {
      change(id, { phase: 'waiting', refusal: undefined });
      void run();
    },
    cancel(id: string): void {
      const fileId = list.find((one) => one.id === id)?.fileId;
      halts.get(id)?.halt();
      forget(id);
      if (fileId !== undefined) void doors.abandon(fileId).catch(() => undefined);
    },
    /** leaving the page: what is under way stops and goes on at the next visit */
    close(): void {
      open = false;
      for (const halt of halts.values()) halt.halt();
    },
  };
};

/** Going on means sending everything anew. */
const isAnew = (cause: unknown): boolean => cause instanceof ApiError && cause.code.startsWith('documents.');
const CURABLE = new Set<string>(['documents.hashMismatch', 'documents.notUploaded', 'documents.notFound']);
const isRefused = (cause: unknown): boolean => isAnew(cause) && !CURABLE.has((cause as ApiError).code);
