import type { RoomRole } from '../../../shared/mediation/room';
import { config } from '../../platform/config';
import { privateMapKey, userSig } from './user-sig';

const SECONDS = 120;

/** 1 create, 2 enter, 4 send and 8 receive sound, 16 send and 32 receive picture, 64 send and 128 receive screen. */
const PRIVILEGES: Record<'leads' | 'speaks' | 'watches', number> = { leads: 255, speaks: 190, watches: 170 };
const privilegesOf = (role: RoomRole): number => (role === 'mediator' ? PRIVILEGES.leads : role === 'judge' ? PRIVILEGES.watches : PRIVILEGES.speaks);

/** Each group and each epoch is a room of its own at the provider: a key of before opens nothing, and a private talk is never a muted corner of the main room. */
export const trtcRoom = ({ caseId, sessionId, epoch, group }: { caseId: string; sessionId: string; epoch: number; group: string }): string =>
  `${group === 'main' ? 'm' : group}-${caseId.slice(-12)}-${sessionId.slice(-6)}-${epoch}`;

/** Never for somebody at the door. */
export const trtcEntry = (place: { caseId: string; sessionId: string; epoch: number; group: string; role: RoomRole; peerId: string }, at: Date) => {
  const account = config.trtc;
  if (account === undefined) return undefined;
  const roomName = trtcRoom(place);
  return {
    sdkAppId: account.sdkAppId, userId: place.peerId, strRoomId: roomName,
    userSig: userSig(account, place.peerId, SECONDS, at), privateMapKey: privateMapKey(account, place.peerId, roomName, privilegesOf(place.role), SECONDS, at),
  };
};
