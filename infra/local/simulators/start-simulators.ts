import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { alipay } from './alipay/alipay';
import { bank } from './bank/bank';
import { ebill } from './ebill/ebill';
import { readEnvironment } from './environment';
import { movedClock } from './kernel/moved-clock';
import { jsonReply } from './kernel/reply';
import { sameOriginOnly } from './kernel/same-origin';
import { createSimulatorServer, type Route } from './kernel/server';
import type { Surroundings } from './simulator';
import { mail } from './mail/mail';
import { sms } from './sms/sms';
import { staffLogin } from './staff-login/staff-login';
import { openPhones } from './wall/phones';
import { wallRoutes } from './wall/wall-routes';
import { wechatPay } from './wechat-pay/wechat-pay';
import { wechatPlatform } from './wechat-platform/wechat-platform';

export interface RunningSimulators {
  /** The loopback address the product's adapters call. */
  readonly url: string;
  readonly mailPort: number;
  readonly close: () => Promise<void>;
}

const guarded = (route: Route): Route => (route.pattern.startsWith('/sim') ? sameOriginOnly(route) : route);

/** Every simulator in one process on one loopback port; SIM_PORT=0 takes a free one. Throws when the environment is incomplete or the port is busy. */
export const startSimulators = async (variables: Readonly<Record<string, string | undefined>>): Promise<RunningSimulators> => {
  const env = readEnvironment(variables);
  const clock = movedClock(env.clockOffsetFile);
  const surroundings = (name: string): Surroundings => {
    const folder = join(env.dataDir, 'simulators', name);
    mkdirSync(folder, { recursive: true });
    return { env, clock, folder };
  };
  const phones = openPhones(surroundings('phones').folder, clock);
  const letters = await mail(surroundings('mail'), phones);
  const simulators = [
    letters,
    wechatPay(surroundings('wechat-pay')),
    alipay(surroundings('alipay')),
    wechatPlatform(surroundings('wechat-platform'), phones),
    sms(surroundings('sms'), phones),
    staffLogin(surroundings('staff-login')),
    ebill(surroundings('ebill')),
    bank(surroundings('bank')),
  ];
  const health: Route = { method: 'GET', pattern: '/healthz', handle: () => jsonReply({ ok: true }) };
  const routes = [health, ...wallRoutes(surroundings('wall'), phones), ...simulators.flatMap((one) => one.routes)];
  const server = createSimulatorServer(routes.map(guarded), Object.assign({}, ...simulators.map((one) => one.raw ?? {})));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.port, '127.0.0.1', resolve);
  });
  return {
    mailPort: letters.port,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
      for (const one of simulators) await one.close();
      phones.close();
    },
  };
};
