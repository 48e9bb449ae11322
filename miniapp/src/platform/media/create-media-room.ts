import type { MediaRoom, MediaRoomOptions } from './media-room';

/** No media here (Alipay): `undefined`, and the page says how to join by browser. */
export const createMediaRoom = (_options: MediaRoomOptions, _provider: 'mesh' | 'trtc'): MediaRoom | undefined => undefined;
export const canUseMedia = (): boolean => false;
