import { useEffect, useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../platform/api';
import type { RoomView } from '../platform/media/media-room';
import { SessionRecorder, type Piece } from '../platform/media/session-recorder';
import { Sha256 } from '../platform/upload/sha256';

const base64Of = (bytes: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const sendPiece = async (caseId: string, { recordingId, index, take, bytes }: Piece): Promise<void> => {
  await call(mediationRoutes.addRecordingPiece, { params: { caseId, recordingId }, body: { index, take, base64: base64Of(bytes), sha256: new Sha256().update(new Uint8Array(bytes)).hex() } });
};

/** Records by the word of the room; says when a piece was not kept. Browsers only. */
export const useRecorder = (caseId: string, view: RoomView | undefined): { broken: boolean } => {
  const [broken, setBroken] = useState(false);
  const [recorder] = useState(() => new SessionRecorder((piece) => sendPiece(caseId, piece), setBroken));
  useEffect(() => recorder.follow(view), [recorder, view]);
  useEffect(() => () => recorder.stop(), [recorder]);
  return { broken };
};
