import { copy } from './copy';

/** "312 KB", "4.6 MB" */
export const sizeText = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}\u00a0${copy.kb}` : `${Number((bytes / 1024 / 1024).toFixed(1))}\u00a0${copy.mb}`);
