import { useEffect, useRef, useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../platform/api';
import { createMediaRoom } from '../platform/media/create-media-room';
import type { MediaRoom, RoomView } from '../platform/media/media-room';

/** Joins when mounted and leaves when gone. */
export const useRoom = (caseId: string, local: MediaStream, onCaseChanged: () => void): { room: MediaRoom | undefined; view: RoomView | undefined } => {
  const [room, setRoom] = useState<MediaRoom>();
  const [view, setView] = useState<RoomView>();
  const changed = useRef(onCaseChanged);
  useEffect(() => { changed.current = onCaseChanged; });
  useEffect(() => {
    const joined = createMediaRoom({ local, newTicket: (camera) => call(mediationRoutes.roomTicket, { params: { caseId }, body: { camera } }), onCaseChanged: () => changed.current() });
    setRoom(joined);
    if (joined === undefined) return undefined;
    const stop = joined.subscribe(setView);
    void joined.join();
    return () => {
      stop();
      joined.leave();
    };
  }, [caseId, local]);
  return { room, view };
};
