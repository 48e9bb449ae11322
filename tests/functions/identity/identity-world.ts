import { writeFileSync } from 'node:fs';
import { startSimulators } from '../../../infra/local/simulators/start-simulators';
import { freePort } from '../../support/free-port';
import { KEYS, testEnvironment } from '../../infra/simulators/test-world';

export interface IdentityWorld {
  url: string;
  /** newest first */
  messages(phone: string): Promise<{ templateId: string; params: string[]; text: string }[]>;
  post(path: string, body: unknown): Promise<Record<string, unknown>>;
  /** moves the court's clock; ends where the real one is with 0 */
  clockAt(offsetMs: number): Promise<void>;
  stop(): Promise<void>;
}

/** The simulators of this process: SMS, WeChat platform, face check, staff login. Sets the product's environment. */
export const startIdentityWorld = async (): Promise<IdentityWorld> => {
  const port = freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = testEnvironment({
    SIM_PORT: String(port), PUBLIC_URL: url, SMS_SECRET_ID: 'AKIDtest', SMS_SECRET_KEY: 'smssecret', SMS_APP_ID: '1400006666', OIDC_REDIRECT_URIS: `${url}/console/login,${url}/?staff=1`, OIDC_CLIENT_SECRET: 'console-secret-console-secret',
  });
  const running = await startSimulators(environment);
  Object.assign(process.env, {
    PUBLIC_URL: url, CLOCK_OFFSET_FILE: environment['CLOCK_OFFSET_FILE'], SMS_BASE_URL: url, SMS_SECRET_ID: 'AKIDtest', SMS_SECRET_KEY: 'smssecret', SMS_APP_ID: '1400006666', SMS_SIGN_NAME: '掌上法院',
    WECHAT_BASE_URL: url, WECHAT_APPID: environment['WECHAT_APPID'], WECHAT_SECRET: environment['WECHAT_SECRET'],
    ALIPAY_GATEWAY_URL: `${url}/sim/alipay/gateway.do`, ALIPAY_APP_ID: environment['ALIPAY_APP_ID'], ALIPAY_SELLER_ID: environment['ALIPAY_SELLER_ID'], ALIPAY_PRIVATE_KEY: KEYS.merchant.privateKey, ALIPAY_PUBLIC_KEY: KEYS.platform.publicKey,
    OIDC_ISSUER: `${url}/oidc`, OIDC_CLIENT_ID: environment['OIDC_CLIENT_ID'], OIDC_CLIENT_SECRET: environment['OIDC_CLIENT_SECRET'],
  });
  return {
    url,
    messages: async (phone) => ((await (await fetch(`${url}/sim/phones/${phone}`)).json()) as { messages: { templateId: string; params: string[]; text: string }[] }).messages,
    post: async (path, body) => (await (await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()) as Record<string, unknown>,
    clockAt: async (offsetMs) => {
      writeFileSync(environment['CLOCK_OFFSET_FILE'] ?? '', String(offsetMs));
      // The product looks at the file five times a second.
      await new Promise((later) => setTimeout(later, 260));
    },
    stop: running.close,
  };
};

/** One browser on one site: keeps cookies, follows nothing by itself. */
export const browser = (): ((url: string, form?: Record<string, string>) => Promise<Response>) => {
  const jar = new Map<string, string>();
  return async (url, form) => {
    const answer = await fetch(url, {
      redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
};
