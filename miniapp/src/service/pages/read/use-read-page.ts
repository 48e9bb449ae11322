import { useState } from 'react';
import { serviceRoutes } from '@shared/service/contract';
import type { ObjectionGround } from '@shared/service/service';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { openPaper } from '../../../platform/open-paper';
import { useMe } from '../../../platform/session';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { useTellMe } from '../../../platform/use-tell-me';
import { copy } from './copy';
import { useReading } from './use-reading';

/** Open, read, sign for, or object. */
export const useReadPage = (caseId: string, serviceId: string) => {
  const me = useMe();
  const params = { caseId, serviceId };
  const loaded = useLoad(me === undefined ? undefined : () => call(serviceRoutes.read, { params }), [caseId, serviceId, me?.personId]);
  const reading = useReading(caseId, serviceId, loaded);
  const tellMe = useTellMe('caseProgress', 'mediation');
  const [paper, setPaper] = useState<number>();
  const [sheet, setSheet] = useState<'confirm'>();

  const open = useAction(async (index: number) => {
    const documentId = loaded.data?.documentIds[index];
    if (documentId === undefined) return;
    if (process.env.TARO_ENV === 'h5') return setPaper(index);
    // the platform's own viewer does not say how far one read: opening counts, the time is measured
    await openPaper({ caseId, documentId, title: loaded.data?.documentTitles[index] ?? copy.title });
    reading.finish(documentId);
  });

  const confirm = useAction(async (electronicService: 'given' | 'refused' | undefined) => {
    await tellMe();
    loaded.put(await call(serviceRoutes.confirm, { params, body: electronicService === undefined ? {} : { electronicService, noticeVersion: copy.noticeVersion } }));
    setSheet(undefined);
  });
  const object = useAction(async (ground: ObjectionGround) => loaded.put(await call(serviceRoutes.object, { params, body: { ground } })));
  const askForPaper = useAction(async () => loaded.put(await call(serviceRoutes.requestPaper, { params })));
  const askToConfirm = useAction(async () => {
    if (!reading.allRead) throw new ApiError('service.notRead', copy.confirmFirst);
    setSheet('confirm');
  });

  return { loaded, reading, paper, setPaper, sheet, setSheet, open, confirm, object, askForPaper, askToConfirm };
};
