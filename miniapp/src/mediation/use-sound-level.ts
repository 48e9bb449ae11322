import { useEffect, useState } from 'react';

/** How loud the microphone is now, 0 to 5: enough for a row of five marks. Browsers only. */
export const useSoundLevel = (stream: MediaStream, mic: boolean): number => {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (!mic) return undefined;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Uint8Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getByteTimeDomainData(samples);
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
      setLevel(Math.min(5, Math.ceil(loudest / 12)));
    }, 200);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream, mic]);
  return level;
};
