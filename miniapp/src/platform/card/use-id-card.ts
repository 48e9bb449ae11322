import { useState } from 'react';
import type { Output } from '@shared/kernel/contract';
import { ocrRoutes } from '@shared/ocr/contract';
import { call } from '../api';
import { ApiError } from '../api-error';
import { copy } from '../copy';
import { pickFiles } from '../upload/pick-files';
import { useAction, type Action } from '../use-action';
import { cardPicture } from './card-picture';

export type CardFacts = Output<typeof ocrRoutes.readIdCard>;
export interface IdCard { readonly read: Action<readonly []>; readonly facts: CardFacts | undefined; forget(): void }

/** Takes a picture of an ID card and has it read; nothing is filled in before the person says so, and the picture is not kept. */
export const useIdCard = (): IdCard => {
  const [facts, setFacts] = useState<CardFacts>();
  const read = useAction(async () => {
    const [photo] = await pickFiles({ from: 'camera', multiple: false });
    if (photo === undefined) return;
    const picture = await cardPicture(photo).catch(() => {
      throw new ApiError('identity.cardUnread', copy.cardUnread);
    });
    setFacts(await call(ocrRoutes.readIdCard, { body: { picture } }));
  });
  return { read, facts, forget: () => setFacts(undefined) };
};
