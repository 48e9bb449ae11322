import Taro from '@tarojs/taro';

export interface Voice { readonly base64: string; readonly seconds: number }
const MOST_MS = 120_000;

/** The telephone's recorder. Answers what stops it and gives the sound. */
export const recordVoice = async (): Promise<() => Promise<Voice>> => {
  const recorder = Taro.getRecorderManager();
  const begun = Date.now();
  const stopped = new Promise<string>((done, failed) => {
    recorder.onStop(({ tempFilePath }) => done(tempFilePath));
    recorder.onError(({ errMsg }) => failed(new Error(errMsg)));
  });
  recorder.start({ format: 'mp3', duration: MOST_MS, sampleRate: 16_000, encodeBitRate: 48_000, numberOfChannels: 1 });
  return async () => {
    const seconds = Math.max(1, Math.round((Date.now() - begun) / 1000));
    recorder.stop();
    const filePath = await stopped;
    return new Promise((done, failed) => Taro.getFileSystemManager().readFile({ filePath, encoding: 'base64', success: ({ data }) => done({ base64: String(data), seconds }), fail: ({ errMsg }) => failed(new Error(errMsg)) }));
  };
};
