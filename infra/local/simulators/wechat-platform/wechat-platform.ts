import { openDurableMap } from '../kernel/durable-map';
import type { Simulator, Surroundings } from '../simulator';
import type { Phones } from '../wall/phones';
import { faceRoutes } from './face-routes';
import { loginRoutes } from './login-routes';
import { messageRoutes } from './message-routes';
import type { FaceCheck, OneUseCode, PlatformContext } from './platform-context';

/** The WeChat mini-program platform: login, phone number, subscribe messages, face verification 2.0. */
export const wechatPlatform = ({ env, clock, folder }: Surroundings, phones: Phones): Simulator => {
  const context: PlatformContext = {
    env,
    clock,
    phones,
    codes: openDurableMap<OneUseCode>(folder, 'codes'),
    users: openDurableMap<string>(folder, 'users'),
    tokens: openDurableMap<{ token: string; issuedAtMs: number }>(folder, 'tokens'),
    quotas: openDurableMap<number>(folder, 'quotas'),
    faces: openDurableMap<FaceCheck>(folder, 'faces'),
    device: { phone: undefined },
  };
  return {
    routes: [...loginRoutes(context), ...messageRoutes(context), ...faceRoutes(context)],
    close: () => {
      for (const map of [context.codes, context.users, context.tokens, context.quotas, context.faces]) map.close();
    },
  };
};
