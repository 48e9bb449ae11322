import { InvitationItem, PartyItem, RepresentationItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { mediationCopy as copy } from './copy';
import { mediationOf } from './mediation-of';
import type { MinutesFacts } from './minutes-paper';
import { occupancyOf } from './room/announce';
import type { RoomReader } from './room/ports';

export const minutesFacts = async (room: RoomReader, record: CaseRecord, sessionId: string): Promise<MinutesFacts> => {
  const mediation = mediationOf(record);
  const { state } = await occupancyOf(room, sessionId);
  return {
    court: court().name, demo: court().demo, caseNumber: record.head.caseNumber, startedAt: mediation.session?.startedAt ?? mediation.session?.startsAt ?? '',
    parties: record.all(PartyItem), agencies: record.all(RepresentationItem), mediatorName: mediation.mediatorName ?? '', organisation: mediation.organisation,
    attendees: record.all(InvitationItem).filter((one) => one.sessionId === sessionId).map(({ role, name }) => ({ role: copy.invited[role], name })),
    phoned: state.phoned,
  };
};
