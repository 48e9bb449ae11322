import { useState } from 'react';
import { identityRoutes } from '@shared/identity/contract';
import type { Verification } from '@shared/identity/person';
import { checkIdNumber } from '@shared/kernel/identity-numbers';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import type { CardFacts } from '../../../platform/card/use-id-card';
import { faceReturnUrl, startFace } from '../../../platform/face';
import { pageUrl } from '../../../platform/navigate';
import { pickFiles } from '../../../platform/upload/pick-files';
import { useSession } from '../../../platform/session';
import { readStored, removeStored, writeStored } from '../../../platform/storage';
import { uploadFile } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import { useWhen } from '../../../platform/use-when';
import { copy } from './copy';

interface Kept { readonly verificationId: string; readonly next: string }
const KEY = 'verification';

/** Face check or photographs. What was started is kept, so that coming back from the provider's page, or tomorrow, finds it. */
export const useVerify = (next: string) => {
  const know = useSession((state) => state.know);
  const [kept, setKept] = useState(() => readStored<Kept>(KEY));
  const [entered] = useState(kept?.verificationId);
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  const [wrong, setWrong] = useState<{ name?: string; idNumber?: string }>({});
  const [photos, setPhotos] = useState<Readonly<Record<'front' | 'backSide', { fileId: string; name: string } | undefined>>>({ front: undefined, backSide: undefined });
  const [verification, setVerification] = useState<Verification>();

  const remember = (started: Verification): void => {
    const keeping = { verificationId: started.verificationId, next };
    writeStored(KEY, keeping);
    setKept(keeping);
    setVerification(started);
  };
  const forget = (): void => {
    removeStored(KEY);
    setKept(undefined);
    setVerification(undefined);
  };
  const numbersFine = (): boolean => {
    const problem = checkIdNumber(idNumber).error;
    setWrong({ ...(name.trim().length < 2 ? { name: copy.nameNeeded } : {}), ...(problem === undefined ? {} : { idNumber: problem }) });
    return name.trim().length >= 2 && problem === undefined;
  };

  const fill = (card: CardFacts): void => {
    setIdNumber(card.idNumber);
    if (card.name !== undefined) setName(card.name);
    setWrong({});
  };

  const check = useAction(async () => {
    if (kept === undefined) return;
    const answer = await call(identityRoutes.checkVerification, { params: { verificationId: kept.verificationId } });
    setVerification(answer.verification);
    if (answer.verification.state !== 'passed') return;
    removeStored(KEY);
    know(answer.me);
  });
  // found again on entry; a check just begun is asked about when the person is back
  useWhen(entered, () => void check.run());

  const face = useAction(async () => {
    if (!numbersFine()) return;
    const returnUrl = faceReturnUrl(pageUrl('identity/pages/verify/index', { next, back: '1' }));
    const started = await call(identityRoutes.startVerification, { body: { method: 'face', name: name.trim(), idNumber, ...(returnUrl === undefined ? {} : { returnUrl }) } });
    remember(started);
    if (started.state === 'pending' && (await startFace(started)) === 'done') await check.run();
  });

  const photograph = useAction(async (side: 'front' | 'backSide') => {
    const [picture] = await pickFiles({ from: 'camera', multiple: false });
    if (picture === undefined) return;
    const { fileId } = await uploadFile(picture);
    setPhotos((now) => ({ ...now, [side]: { fileId, name: picture.name } }));
  });

  const documents = useAction(async () => {
    if (!numbersFine()) return;
    if (photos.front === undefined || photos.backSide === undefined) throw new ApiError('request.invalid', copy.photosNeeded);
    remember(await call(identityRoutes.startVerification, { body: { method: 'documents', name: name.trim(), idNumber, fileIds: [photos.front.fileId, photos.backSide.fileId] } }));
  });

  return { name, setName, idNumber, setIdNumber: (text: string) => setIdNumber(text.toUpperCase().trim()), wrong, photos, verification, fill, next: kept?.next ?? next, check, face, photograph, documents, forget };
};
