import { useEffect, useState } from 'react';
import { identityRoutes } from '@shared/identity/contract';
import type { Session } from '@shared/identity/person';
import { alipayAuthCode } from '../platform/alipay-login';
import { call } from '../platform/api';
import { ApiError } from '../platform/api-error';
import { pageUrl, returnTo } from '../platform/navigate';
import { useSession } from '../platform/session';
import { useAction } from '../platform/use-action';
import { wechatLoginCode } from '../platform/wechat-login';
import { copy } from './copy';

/** Phone and code, or WeChat's own; then on to where the person wanted to go. */
export const useLogin = (next = pageUrl('home/index')) => {
  const begin = useSession((state) => state.begin);
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<{ phone?: string; code?: string }>({});
  const [sentTo, setSentTo] = useState<string>();
  const [wait, setWait] = useState(0);

  useEffect(() => {
    if (wait <= 0) return undefined;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  const enter = (session: Session): void => {
    begin(session);
    returnTo(next);
  };

  const sendCode = useAction(async () => {
    if (!/^1[3-9]\d{9}$/.test(phone)) return setWrong({ phone: copy.phoneWrong });
    setWrong({});
    const { resendInSeconds } = await call(identityRoutes.sendPhoneCode, { body: { phone } });
    setSentTo(phone);
    setWait(resendInSeconds);
  });

  const login = useAction(async () => {
    if (!/^1[3-9]\d{9}$/.test(phone)) return setWrong({ phone: copy.phoneWrong });
    if (!/^\d{6}$/.test(code)) return setWrong({ code: copy.codeWrong });
    setWrong({});
    const authCode = await alipayAuthCode();
    enter(await call(identityRoutes.loginByPhone, { body: { phone, code, ...(authCode === undefined ? {} : { alipayAuthCode: authCode }) } }));
  });

  const wechat = useAction(async (phoneCode: string) => enter(await call(identityRoutes.loginByWechat, { body: { loginCode: await wechatLoginCode(), phoneCode } })));

  /** Known from an earlier login here; whoever is not goes on with the phone. */
  const alipay = useAction(async () => {
    const authCode = await alipayAuthCode();
    if (authCode === undefined) throw new ApiError('identity.loginRefused', copy.alipayRefused);
    enter(await call(identityRoutes.loginByAlipay, { body: { authCode } }));
  });

  return { phone, setPhone, code, setCode, wrong, sentTo, wait, sendCode, login, wechat, alipay };
};
