import type { CaseRecord } from '../cases/case-record';
import { log } from '../platform/log';
import { mediationOf } from './mediation-of';
import { announceCaseChanged } from './room/announce';
import type { Room } from './room/ports';

/** What was written stands even when the room cannot be told: the screens ask again anyway. */
export const tellRoom = async (room: Room, record: CaseRecord, at: Date): Promise<void> => {
  try {
    await announceCaseChanged(room, mediationOf(record).session?.sessionId, at);
  } catch (cause) {
    log.error('room not told', cause, {});
  }
};
