import type { Voice } from './voice-recorder';

const base64Of = (bytes: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The browser's own recorder. Answers what stops it and gives the sound. */
export const recordVoice = async (): Promise<() => Promise<Voice>> => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32_000 });
  const pieces: Blob[] = [];
  const begun = Date.now();
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  recorder.start();
  return async () => {
    const stopped = new Promise((done) => recorder.addEventListener('stop', done, { once: true }));
    if (recorder.state !== 'inactive') recorder.stop();
    await stopped;
    for (const track of stream.getTracks()) track.stop();
    return { base64: base64Of(await new Blob(pieces).arrayBuffer()), seconds: Math.max(1, Math.round((Date.now() - begun) / 1000)) };
  };
};
