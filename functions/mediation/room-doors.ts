import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { roomRoutes } from '../../shared/mediation/room-contract';
import { RecordingItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import type { Doors } from '../platform/http';
import { checkIdentityAgain, identityNeeded } from './check-identity-again';
import { openSession } from './domain/room-door';
import { invite, takeInvitation } from './invite';
import { issueRoomTicket } from './issue-room-ticket';
import { mediationOf, viewFor } from './mediation-of';
import { correctMinutes, readBackMinutes, signMinutes, viewMinutes, writeMinutes } from './minutes';
import { addRecordingPiece, answerRecording, askRecording, fileRecording } from './record-session';
import type { Room } from './room/ports';
import { screenParties } from './screen-parties';
import { seatFor } from './seat-for';
import { tellRoom } from './tell-room';

const loginOf = ({ headers }: APIGatewayProxyEventV2): string => (headers['authorization'] ?? headers['Authorization'] ?? '').split(' ')[1] ?? '';

/** The room's doors: coming in, recording, minutes. */
export const roomDoors = (room: Room): Doors<typeof roomRoutes> => {
  const told = async <T>(answer: T, record: CaseRecord, at: Date): Promise<T> => {
    await tellRoom(room, record, at);
    return answer;
  };
  return {
    roomTicket: ({ record, caller, body, at, event }) => issueRoomTicket({ room, caseId: record.caseId, caller, login: loginOf(event), camera: body.camera, device: body.device ?? 'computer', at }),
    roomDoor: async ({ record, caller, at }) => {
      const session = openSession(mediationOf(record), caller.role === 'mediator', at);
      seatFor(record, caller, session.sessionId);
      return { provider: session.provider ?? 'mesh', identityNeeded: await identityNeeded(session.sessionId, caller, at) };
    },
    checkIdentity: async ({ record, caller, body, at }) => {
      await checkIdentityAgain({ record, caller, idNumberTail: body.idNumberTail, at });
      return {};
    },
    invite: ({ record, caller, body, at }) => invite({ record, caller, ...body, at }),
    takeInvitation: ({ caller, body, at }) => takeInvitation({ caller, code: body.code, at }),
    screen: async ({ record, caller, body, at }) => viewFor(await screenParties({ record, caller, pairs: body.pairs, at }), caller),
    askRecording: ({ record, caller, at }) => askRecording({ room, record, caller, at }),
    answerRecording: ({ record, caller, params, body, at }) => answerRecording({ room, record, caller, at, recordingId: params.recordingId, given: body.given }),
    addRecordingPiece: ({ record, caller, params, body, at }) => addRecordingPiece({ room, record, caller, at, recordingId: params.recordingId, ...body }),
    fileRecording: ({ record, caller, params, at }) => fileRecording({ room, record, caller, at, recordingId: params.recordingId }),
    recordings: async ({ record }) => ({ items: record.all(RecordingItem) }),
    minutes: ({ record, caller, at }) => viewMinutes({ room, record, caller, at }),
    writeMinutes: async ({ record, caller, body, at }) => told(await writeMinutes({ room, record, caller, at }, body.version, body.lines), record, at),
    readBackMinutes: async ({ record, caller, at }) => told(await readBackMinutes({ room, record, caller, at }), record, at),
    correctMinutes: async ({ record, caller, body, at }) => told(await correctMinutes({ room, record, caller, at }, body.text), record, at),
    signMinutes: async ({ record, caller, body, at }) => told(await signMinutes({ room, record, caller, at }, body.fileId, body.sha256), record, at),
  };
};
