import { useState } from 'react';
import type { Output } from '@shared/kernel/contract';
import { serviceRoutes } from '@shared/service/contract';
import { checkCreditCode } from '@shared/kernel/identity-numbers';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { pageUrl, replaceWith } from '../../../platform/navigate';
import { pickFiles } from '../../../platform/upload/pick-files';
import { uploadFile } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import { useWhen } from '../../../platform/use-when';
import { copy } from './copy';

type Genuine = Output<typeof serviceRoutes.verifyCode>;

/** Verify the code, then claim: as the person named, or as an agent with a power of attorney. */
export const useOpen = (given: string | undefined, link: string | undefined) => {
  const [code, setCode] = useState((given ?? '').toUpperCase());
  const [wrong, setWrong] = useState<string>();
  const [genuine, setGenuine] = useState<Genuine>();
  const [as, setAs] = useState('');
  const [authority, setAuthority] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const [creditWrong, setCreditWrong] = useState<string>();
  const [power, setPower] = useState<{ fileId: string; name: string }>();
  const [waiting, setWaiting] = useState(false);
  const [disowned, setDisowned] = useState(false);
  const disown = useAction(async () => {
    await call(serviceRoutes.disown, { params: { code } });
    setDisowned(true);
  });

  const check = async (code: string) => {
    setGenuine(undefined);
    if (!/^[0-9A-HJ-NP-Z]{8}$/.test(code)) return setWrong(copy.codeWrong);
    setWrong(undefined);
    try {
      const found = await call(serviceRoutes.verifyCode, { params: { code } });
      // the code of a message that is no service has nothing to receive
      if (found.kind === 'message') replaceWith(pageUrl('service/pages/verify/index', { code }));
      else setGenuine(found);
    } catch (cause) {
      if (cause instanceof ApiError && cause.code === 'service.codeUnknown') throw new ApiError(cause.code, copy.fake);
      throw cause;
    }
  };
  const verify = useAction(() => check(code));
  // the link of a message stands for its code and nothing more
  const follow = useAction(async (token: string) => {
    const { code: meant } = await call(serviceRoutes.openLink, { params: { token } });
    setCode(meant);
    await check(meant);
  });
  useWhen(given === '' ? undefined : given, () => void verify.run());
  useWhen(link === '' ? undefined : link, () => void follow.run(link ?? ''));

  const upload = useAction(async (from: 'camera' | 'files') => {
    const [file] = await pickFiles({ from, multiple: false });
    if (file === undefined) return;
    const { fileId } = await uploadFile(file);
    setPower({ fileId, name: file.name });
  });

  const claim = useAction(async () => {
    const agent = as === 'agent';
    if (agent && authority !== 'general' && authority !== 'special') throw new ApiError('request.invalid', copy.authorityNeeded);
    const problem = agent && creditCode !== '' ? checkCreditCode(creditCode).error : undefined;
    setCreditWrong(problem);
    if (problem !== undefined) return;
    if (agent && power === undefined) throw new ApiError('service.powerOfAttorneyNeeded', copy.powerNeeded);
    const answer = await call(serviceRoutes.claim, {
      body: {
        code, as: agent ? 'agent' : 'self',
        ...(agent ? { authority: authority === 'special' ? 'special' : 'general', ...(creditCode === '' ? {} : { creditCode }), ...(power === undefined ? {} : { powerOfAttorneyFileId: power.fileId }) } : {}),
      },
    });
    if (answer.state === 'waitingForCourt') setWaiting(true);
    else replaceWith(pageUrl('service/pages/read/index', { caseId: answer.caseId, serviceId: answer.serviceId }));
  });

  return {
    code, setCode: (text: string) => setCode(text.toUpperCase().replace(/\s/g, '')), wrong, genuine, verify, follow, disown, disowned, as, setAs, authority, setAuthority,
    creditCode, setCreditCode: (text: string) => setCreditCode(text.toUpperCase().replace(/\s/g, '')), creditWrong, power, upload, claim, waiting,
  };
};
