import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { serviceRoutes } from '@shared/service/contract';
import { call } from '../../../platform/api';
import type { Loaded } from '../../../platform/use-load';
import type { ServiceView } from '@shared/service/service';
import { useAction } from '../../../platform/use-action';
import { useWhen } from '../../../platform/use-when';

/** Which papers were read to their last page, and for how many seconds the papers were in sight. When all are read, the court is told once. */
export const useReading = (caseId: string, serviceId: string, loaded: Loaded<ServiceView>) => {
  const [done, setDone] = useState<readonly string[]>([]);
  const seconds = useRef(0);
  const visible = useRef(true);
  useDidShow(() => { visible.current = true; });
  useDidHide(() => { visible.current = false; });
  useEffect(() => {
    const timer = setInterval(() => { if (visible.current) seconds.current += 1; }, 1000);
    return () => clearInterval(timer);
  }, []);

  const service = loaded.data;
  const already = service?.readAt !== undefined;
  const all = service !== undefined && service.documentIds.every((id) => done.includes(id));
  const tell = useAction(async () => {
    loaded.put(await call(serviceRoutes.markRead, { params: { caseId, serviceId }, body: { seconds: Math.max(1, seconds.current), documentIds: service?.documentIds ?? [] } }));
  });
  useWhen(all && !already ? serviceId : undefined, () => void tell.run());

  return { done, finish: (documentId: string) => setDone((now) => (now.includes(documentId) ? now : [...now, documentId])), allRead: already, tell };
};
