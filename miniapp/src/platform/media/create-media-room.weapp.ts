import Taro from '@tarojs/taro';
import type { MediaRoom, MediaRoomOptions } from './media-room';
import { MeetingRoom } from './meeting-room';
import { openLine } from './open-line';
import { TrtcWeappCarrier } from './trtc-weapp-carrier';

/** Real-time tags need the platform's permission and a real device: neither developer tools nor a personal account have them. */
export const canUseMedia = (): boolean => Taro.canIUse('live-pusher') && Taro.canIUse('live-player');

/** A mini-program cannot take part in a mesh of browsers: only in a session that the provider carries. */
export const createMediaRoom = (options: MediaRoomOptions, provider: 'mesh' | 'trtc'): MediaRoom | undefined => {
  if (provider !== 'trtc' || !canUseMedia()) return undefined;
  const wanted = { mic: true, camera: true };
  return new MeetingRoom(options, (context) => new TrtcWeappCarrier(context, wanted), openLine, wanted);
};
