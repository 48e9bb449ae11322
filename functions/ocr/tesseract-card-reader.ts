import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import { log } from '../platform/log';
import type { CardReader } from './ports';

/** 示例默认值: longer than any legible card needs, shorter than the gateway waits. */
const LIMIT_MS = 20_000;

/** Its engine and its data are files beside the function: bundled they could not be opened, and nothing may be fetched. */
const packages = createRequire(join(process.cwd(), 'index.js'));
const dataFolder = (): string => join(dirname(packages.resolve('@tesseract.js-data/chi_sim/package.json')), '4.0.0_best_int');

let starting: Promise<Worker> | undefined;
const worker = (): Promise<Worker> => {
  starting ??= (async () => {
    const { createWorker } = packages('tesseract.js') as typeof import('tesseract.js');
    return createWorker('chi_sim', 1, { langPath: dataFolder(), cacheMethod: 'none', gzip: true, errorHandler: () => undefined });
  })();
  return starting;
};

/** Lets go of an engine that hangs or failed; the next reading starts a new one. */
export const stopCardReader = async (): Promise<void> => {
  const running = starting;
  starting = undefined;
  await running?.then((one) => one.terminate(), () => undefined);
};

const readAs = async (engine: Worker, picture: Buffer, mode: '6' | '11'): Promise<string> => {
  await engine.setParameters({ tessedit_pageseg_mode: mode as never });
  // a card photographed by hand is never quite straight: turned by 3° half of them are unread without this (npm run drill:ocr)
  return (await engine.recognize(picture, { rotateAuto: true })).data.text;
};

/** Offline recognition by Tesseract: one block of lines, then scattered words. */
export const tesseractCardReader: CardReader = {
  read: async (picture) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), LIMIT_MS); });
    const reading = (async () => {
      const engine = await worker();
      return { block: await readAs(engine, picture, '6'), scattered: await readAs(engine, picture, '11') };
    })();
    try {
      const readings = await Promise.race([reading, late]);
      if (readings === undefined) await stopCardReader();
      return readings;
    } catch (cause) {
      log.error('card-reader', cause);
      await stopCardReader();
      return undefined;
    } finally {
      clearTimeout(timer);
      reading.catch(() => undefined);
    }
  },
};
