import type { MediaRoom, MediaRoomOptions } from './media-room';
import { MeshRoom } from './mesh-room';

/** Browsers without WebRTC, or a page that is not secure, cannot join. */
export const canUseMedia = (): boolean => typeof RTCPeerConnection === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';
export const createMediaRoom = (options: MediaRoomOptions): MediaRoom | undefined => (canUseMedia() ? new MeshRoom(options) : undefined);
