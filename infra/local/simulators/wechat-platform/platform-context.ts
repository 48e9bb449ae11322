import { createHmac } from 'node:crypto';
import type { SimulatorEnvironment } from '../environment';
import type { DurableMap } from '../kernel/durable-map';
import type { MovedClock } from '../kernel/moved-clock';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Phones } from '../wall/phones';

export interface OneUseCode {
  readonly phone: string;
  readonly kind: 'login' | 'phone' | 'official';
  readonly issuedAtMs: number;
  readonly used: boolean;
}

export interface FaceCheck {
  readonly verifyId: string;
  readonly outSeqNo: string;
  readonly openid: string;
  readonly certType: string;
  readonly certName: string;
  readonly certNo: string;
  readonly issuedAtMs: number;
  readonly result?: 'passed' | 'failed' | 'mismatched';
}

export interface PlatformContext {
  readonly env: SimulatorEnvironment;
  readonly clock: MovedClock;
  readonly phones: Phones;
  readonly codes: DurableMap<OneUseCode>;
  /** openid → phone number. */
  readonly users: DurableMap<string>;
  readonly tokens: DurableMap<{ readonly token: string; readonly issuedAtMs: number }>;
  /** `<phone> <template>` → sends left. */
  readonly quotas: DurableMap<number>;
  readonly faces: DurableMap<FaceCheck>;
  /** The phone that codes made up by a foreign mini-program runtime stand for. */
  readonly device: { phone: string | undefined };
}

/** One person keeps one openid per app. */
export const openidOf = (context: PlatformContext, phone: string, appid = context.env.wechat.appid): string =>
  `o${createHmac('sha256', appid).update(phone).digest('base64url').slice(0, 27)}`;

/** WeChat answers 200 with an errcode whatever happened. */
export const errcode = (code: number, message: string): Reply => jsonReply({ errcode: code, errmsg: message });
