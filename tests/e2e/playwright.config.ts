import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const browser = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));

/** A real Chromium against the world that `npm start` brings up. One worker: the walks share two cores with the product. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // long measurements are the drill's: npm run drill:room
  ...(process.env['DRILL'] === undefined ? { grepInvert: /@drill/ } : {}),
  workers: 1,
  retries: 0,
  timeout: 8 * 60_000,
  expect: { timeout: 20_000 },
  outputDir: '../../artifacts/e2e',
  globalSetup: './support/global-setup.ts',
  reporter: [['list'], ['json', { outputFile: '../../artifacts/e2e.json' }]],
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    // the walks look at the product, not at what an earlier visit left; the start without a network has a spec of its own
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--allow-loopback-in-peer-connection',
      ],
    },
  },
});
