import type { CaseEvent } from '../../shared/cases/case-event';
import { systemActor } from '../cases/actor-of';
import { MediationItem, MinutesItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import { closeMinutes } from './minutes';
import { forgetDraft, readDraft } from './room/minutes-draft';
import type { RoomReader } from './room/ports';
import { forgetPrivateDrafts } from './room/private-drafts';
import { endRounds } from './offers/end-round';
import { forgetNotes } from './shuttle/note-store';

/** Events with which a session is over, however it ended. */
export const sessionEnds: ReadonlySet<CaseEvent['type']> = new Set(['MEDIATION_SESSION_ENDED', 'MEDIATION_FAILED', 'MEDIATION_ENDED', 'MEDIATION_AGREEMENT_EFFECTIVE']);

/** What was typed before everybody goes into the file once; drafts, with whatever somebody was ready to give, are destroyed (在线调解规则 18, 22). */
/** Not only the session: the mediation itself is over. */
const mediationEnds: ReadonlySet<CaseEvent['type']> = new Set(['MEDIATION_FAILED', 'MEDIATION_ENDED', 'MEDIATION_AGREEMENT_EFFECTIVE']);

export const closeSession = async (room: RoomReader, event: CaseEvent, at: Date): Promise<void> => {
  if (mediationEnds.has(event.type)) {
    await endRounds(event.caseId, at);
    await forgetNotes(event.caseId);
  }
  let ended: string | undefined;
  await changeCase(event.caseId, async (record) => {
    const { session } = record.one(MediationItem) ?? {};
    ended = typeof event.data['sessionId'] === 'string' ? event.data['sessionId'] : session?.sessionId;
    if (ended === undefined || record.one(MinutesItem, ended) !== undefined || (await readDraft(ended)).lines.length === 0) return record;
    const startedAt = typeof event.data['startedAt'] === 'string' ? event.data['startedAt'] : session?.startedAt ?? event.at;
    return closeMinutes({ room, record, sessionId: ended, startedAt, actor: systemActor, at });
  });
  if (ended === undefined) return;
  await forgetDraft(ended);
  await forgetPrivateDrafts(ended);
};
