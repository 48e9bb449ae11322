import { useState } from 'react';
import type { Output } from '@shared/kernel/contract';
import { serviceRoutes } from '@shared/service/contract';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { useAction } from '../../../platform/use-action';
import { useWhen } from '../../../platform/use-when';
import { copy } from './copy';

type Genuine = Output<typeof serviceRoutes.verifyCode>;

/** One code, asked of the court; a code that came with the page is asked at once. */
export const useVerify = (given: string | undefined) => {
  const [code, setCode] = useState((given ?? '').toUpperCase());
  const [wrong, setWrong] = useState<string>();
  const [genuine, setGenuine] = useState<Genuine>();
  const [fake, setFake] = useState(false);
  const verify = useAction(async () => {
    setGenuine(undefined);
    setFake(false);
    if (!/^[0-9A-HJ-NP-Z]{8}$/.test(code)) return setWrong(copy.codeWrong);
    setWrong(undefined);
    try {
      setGenuine(await call(serviceRoutes.verifyCode, { params: { code } }));
    } catch (cause) {
      if (!(cause instanceof ApiError && cause.code === 'service.codeUnknown')) throw cause;
      setFake(true);
    }
  });
  useWhen(given === undefined || given === '' ? undefined : given, () => void verify.run());
  return { code, setCode: (text: string) => setCode(text.toUpperCase().replace(/\s/g, '')), wrong, genuine, fake, verify };
};
