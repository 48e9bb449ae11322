import { useEffect, useRef, useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../platform/api';
import { createMediaRoom } from '../platform/media/create-media-room';
import type { JoinTicket, MediaRoom, RoomView } from '../platform/media/media-room';
import { isPhone } from '../platform/media/is-phone';
import { bearerToken } from '../platform/session';
import { Sha256 } from '../platform/upload/sha256';

/** The login is never sent over the room's line; what is sent shows that we hold it. */
const proofOf = (ticket: string): string => new Sha256().update(new Uint8Array([...`${ticket}.${bearerToken() ?? ''}`].map((letter) => letter.charCodeAt(0)))).hex();

const newTicket = async (caseId: string, camera: boolean): Promise<JoinTicket> => {
  const ticket = await call(mediationRoutes.roomTicket, { params: { caseId }, body: { camera, device: isPhone() ? 'phone' : 'computer' } });
  return { ...ticket, proof: proofOf(ticket.ticket) };
};

/** Joins when mounted and leaves when gone. */
export const useRoom = (caseId: string, provider: 'mesh' | 'trtc', local: MediaStream | undefined, onCaseChanged: () => void): { room: MediaRoom | undefined; view: RoomView | undefined } => {
  const [room, setRoom] = useState<MediaRoom>();
  const [view, setView] = useState<RoomView>();
  const changed = useRef(onCaseChanged);
  useEffect(() => { changed.current = onCaseChanged; });
  useEffect(() => {
    const joined = createMediaRoom({ local, newTicket: (camera) => newTicket(caseId, camera), onCaseChanged: () => changed.current() }, provider);
    setRoom(joined);
    if (joined === undefined) return undefined;
    const stop = joined.subscribe(setView);
    void joined.join();
    return () => {
      stop();
      joined.leave();
    };
  }, [caseId, provider, local]);
  return { room, view };
};
