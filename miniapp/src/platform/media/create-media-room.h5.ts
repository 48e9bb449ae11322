import type { MediaRoom, MediaRoomOptions } from './media-room';
import { MeetingRoom } from './meeting-room';
import { openLine } from './open-line';
import { MeshCarrier } from './mesh-carrier';
import { TrtcWebCarrier } from './trtc-web-carrier';

/** Browsers without WebRTC, or a page that is not secure, cannot join. */
export const canUseMedia = (): boolean => typeof RTCPeerConnection === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';

/** All of a session are carried by the same provider, which the court chose when it made the session. */
export const createMediaRoom = (options: MediaRoomOptions, provider: 'mesh' | 'trtc'): MediaRoom | undefined =>
  (canUseMedia() ? new MeetingRoom(options, (context) => (provider === 'trtc' ? new TrtcWebCarrier(context) : new MeshCarrier(context)), openLine) : undefined);
