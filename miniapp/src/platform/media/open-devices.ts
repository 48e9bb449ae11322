import { copy } from './copy';

/** 360p, 15 frames: a mesh sends one picture per person, so each must be small. */
const picture: MediaTrackConstraints = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 15 }, facingMode: 'user' };

export const openCamera = async (): Promise<MediaStreamTrack> => {
  const stream = await navigator.mediaDevices.getUserMedia({ video: picture }).catch(() => { throw new Error(copy.noCamera); });
  const [track] = stream.getVideoTracks();
  if (track === undefined) throw new Error(copy.noCamera);
  return track;
};

/** Asked for apart from the camera, so that refusing one does not lose the other. Throws with a sentence for the person. */
export const openMicrophone = async (): Promise<MediaStreamTrack> => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } }).catch(() => { throw new Error(copy.noMicrophone); });
  const [track] = stream.getAudioTracks();
  if (track === undefined) throw new Error(copy.noMicrophone);
  return track;
};

/** A computer's screen or one window of it. */
export const openScreen = async (): Promise<MediaStreamTrack> => {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 8 } } }).catch(() => { throw new Error(copy.noScreen); });
  const [track] = stream.getVideoTracks();
  if (track === undefined) throw new Error(copy.noScreen);
  return track;
};
export const canShareScreen = (): boolean => typeof navigator.mediaDevices?.getDisplayMedia === 'function' && !/Mobi|Android/i.test(navigator.userAgent);
