import { useEffect, useState, useSyncExternalStore } from 'react';
import type { UploadedFile } from '@shared/documents/case-document';
import { useLatest } from '../use-latest';
import type { FileToUpload } from './file-to-upload';
import { uploadDoors } from './upload-doors';
import { createUploadQueue, type Travelling } from './upload-queue';
import { uploadShelf } from './upload-shelf';

export interface Uploads {
  readonly travelling: readonly Travelling[];
  add(files: readonly FileToUpload[]): Promise<void>;
  pause(id: string): void;
  goOn(id: string): void;
  cancel(id: string): void;
}

let made = 0;
const newId = (): string => {
  made += 1;
  return `${Date.now().toString(36)}-${made}`;
};

/** The uploads of one page. `ready`: what they will be added to is known, so that what an earlier visit left may go on. */
export const useUploads = (place: string, ready: boolean, arrived: (file: UploadedFile) => Promise<void>): Uploads => {
  const latest = useLatest(arrived);
  const [queue] = useState(() => createUploadQueue({ doors: uploadDoors, shelf: uploadShelf(place), newId, arrived: (file) => latest.current(file) }));
  const travelling = useSyncExternalStore(queue.subscribe, queue.state);
  useEffect(() => {
    if (ready) queue.run();
  }, [queue, ready]);
  useEffect(() => queue.close, [queue]);
  return { travelling, add: queue.add, pause: queue.pause, goOn: queue.goOn, cancel: queue.cancel };
};
