import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, FileId, PartyId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { MediationView, RoomProvider } from './mediation';
import { MinutesLine, MinutesView } from './minutes';
import { Recording } from './recording';

const InCase = z.object({ caseId: CaseId });
const InRecording = z.object({ caseId: CaseId, recordingId: z.string() });
/** What a TRTC client needs to enter one room with its privileges. */
export const TrtcEntry = z.object({ sdkAppId: z.number(), userId: z.string(), strRoomId: z.string(), userSig: z.string(), privateMapKey: z.string() });

/** The room's doors over HTTP: coming in, who is invited and who is kept apart, recording, minutes. */
export const roomRoutes = {
  /** Single-use, bound to person, login, session, group and epoch; 60 s. */
  roomTicket: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/room-tickets', capability: 'mediation.room', summary: '领取入室凭证',
    params: InCase, body: z.object({ camera: z.boolean(), device: z.optional(z.enum(['phone', 'computer'])) }),
    output: z.object({ ticket: z.string(), roomId: z.string(), trtc: z.optional(TrtcEntry), socketUrl: z.string(), provider: RoomProvider, iceServers: z.array(z.object({ urls: z.string(), username: z.optional(z.string()), credential: z.optional(z.string()) })), expiresAt: Instant }), status: 201,
  }),
  roomDoor: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/room', capability: 'mediation.room', summary: '调解室：由什么承载，进入前要不要再核对身份', params: InCase, output: z.object({ provider: RoomProvider, identityNeeded: z.boolean() }) }),
  checkIdentity: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/identity-checks', capability: 'mediation.room', summary: '入室前再次核对身份', params: InCase, body: z.object({ idNumberTail: z.string().check(z.regex(/^\d{5}[\dXx]$/, '请输入身份证号码的后6位')) }) }),
  invite: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/invitations', capability: 'mediation.conduct', summary: '邀请翻译、专家或法官', params: InCase, body: z.object({ role: z.enum(['interpreter', 'expert', 'judge']), name: z.string().check(z.minLength(2, '请填写姓名'), z.maxLength(40)) }), output: z.object({ invitationId: z.string(), code: z.optional(z.string()) }), status: 201 }),
  takeInvitation: route({ method: 'POST', path: '/api/mediation/invitation-codes', capability: 'mediation.takeInvitation', summary: '凭邀请码参加调解', body: z.object({ code: z.string().check(z.minLength(8, '请输入邀请码'), z.maxLength(20)) }), output: z.object({ caseId: CaseId }) }),
  screen: route({ method: 'PUT', path: '/api/cases/{caseId}/mediation/screening', capability: 'mediation.screen', summary: '设置不能同处一室的当事人', params: InCase, body: z.object({ pairs: z.array(z.tuple([PartyId, PartyId])).check(z.maxLength(10)) }), output: MediationView }),
  askRecording: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/recordings', capability: 'mediation.conduct', summary: '征求各方是否同意录音录像', params: InCase, output: Recording, status: 201 }),
  answerRecording: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/recordings/{recordingId}/consent', capability: 'mediation.room', summary: '同意或撤回录音录像', params: InRecording, body: z.object({ given: z.boolean() }), output: Recording }),
  addRecordingPiece: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/recordings/{recordingId}/pieces', capability: 'mediation.conduct', summary: '上传一段录音录像', params: InRecording, body: z.object({ index: z.number().check(z.int(), z.nonnegative()), take: z.number().check(z.int(), z.nonnegative()), base64: z.string().check(z.maxLength(1_400_000)), sha256: z.string() }), output: z.object({ chain: z.string() }) }),
  fileRecording: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/recordings/{recordingId}/end', capability: 'mediation.conduct', summary: '结束录音录像并入卷', params: InRecording, output: Recording }),
  recordings: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/recordings', capability: 'mediation.room', summary: '录音录像和各方意见', params: InCase, output: z.object({ items: z.array(Recording) }) }),
  minutes: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/minutes', capability: 'mediation.room', summary: '调解笔录', params: InCase, output: MinutesView }),
  writeMinutes: route({ method: 'PUT', path: '/api/cases/{caseId}/mediation/minutes', capability: 'mediation.conduct', summary: '记录笔录', params: InCase, body: z.object({ version: z.number(), lines: z.array(MinutesLine).check(z.maxLength(300, '笔录太长，请分次记录')) }), output: MinutesView }),
  readBackMinutes: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/minutes/reading', capability: 'mediation.conduct', summary: '宣读笔录，请各方核对', params: InCase, output: MinutesView }),
  correctMinutes: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/minutes/corrections', capability: 'mediation.room', summary: '要求更正笔录', params: InCase, body: z.object({ text: z.string().check(z.minLength(4, '请写明哪里要改、怎么改'), z.maxLength(500)) }), output: MinutesView }),
  signMinutes: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/minutes/signatures', capability: 'mediation.room', summary: '签署笔录', params: InCase, body: z.object({ fileId: FileId, sha256: z.string() }), output: MinutesView }),
};
