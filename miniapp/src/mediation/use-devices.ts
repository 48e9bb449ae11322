import { useEffect, useRef, useState } from 'react';
import { openCamera, openMicrophone } from '../platform/media/open-devices';

export interface Devices { readonly stream: MediaStream; readonly mic: boolean; readonly camera: boolean; readonly problem: string | undefined; readonly asking: boolean; toggleCamera(): Promise<void>; /** the room owns the tracks from now on */ handOver(): MediaStream }

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : '');

/** Camera and microphone before entering; one refused does not lose the other. Browsers only. */
export const useDevices = (): Devices => {
  const [stream] = useState(() => new MediaStream());
  const [state, setState] = useState({ mic: false, camera: false, problem: undefined as string | undefined, asking: true });
  const given = useRef(false);

  useEffect(() => {
    let gone = false;
    const take = (track: MediaStreamTrack): void => {
      if (gone) track.stop();
      else stream.addTrack(track);
    };
    const ask = async (): Promise<void> => {
      let problem: string | undefined;
      await openMicrophone().then(take, (cause: unknown) => { problem = words(cause); });
      await openCamera().then(take, (cause: unknown) => { problem ??= words(cause); });
      if (!gone) setState({ mic: stream.getAudioTracks().length > 0, camera: stream.getVideoTracks().length > 0, problem, asking: false });
    };
    void ask();
    return () => {
      gone = true;
      if (!given.current) for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  const toggleCamera = async (): Promise<void> => {
    try {
      if (state.camera) for (const track of stream.getVideoTracks()) { track.stop(); stream.removeTrack(track); }
      else stream.addTrack(await openCamera());
      setState({ ...state, camera: !state.camera, problem: undefined });
    } catch (cause) {
      setState({ ...state, problem: words(cause) });
    }
  };
  const handOver = (): MediaStream => {
    given.current = true;
    return stream;
  };
  return { stream, ...state, toggleCamera, handOver };
};
