import { startSimulators } from './start-simulators';

const stop = (close: () => Promise<void>): void => {
  void close().finally(() => process.exit(0));
};

startSimulators(process.env).then(
  ({ url, close }) => {
    console.log(`simulators ready ${url}`);
    process.once('SIGTERM', () => stop(close)).once('SIGINT', () => stop(close));
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
