import type { MediaRoom, MediaRoomOptions } from './media-room';

/** Mini-programs have no browser media: `undefined`, and the page says how to join by browser. A court with a real-time audio-video account plugs its provider in here. */
export const createMediaRoom = (_options: MediaRoomOptions): MediaRoom | undefined => undefined;
export const canUseMedia = (): boolean => false;
