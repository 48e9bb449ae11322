import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, PartyId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** 示例默认值: a note of two minutes, and no more bytes than that takes. */
export const VOICE_SECONDS = 120;
export const VOICE_BYTES = 2_000_000;

/** A word between the mediator and one side, at different times; the other side and the court never read it. There is no automatic transcript: the text is the sender's own. */
export const ShuttleNote = z.object({ noteId: z.string(), partyId: PartyId, from: z.enum(['mediator', 'party']), name: z.string(), text: z.string(), at: Instant, voice: z.optional(z.object({ seconds: z.number(), bytes: z.number(), contentType: z.string(), sha256: z.string() })) });
export type ShuttleNote = z.infer<typeof ShuttleNote>;
const Notes = z.object({ items: z.array(ShuttleNote) });
const InCase = z.object({ caseId: CaseId });

export const shuttleRoutes = {
  shuttleNotes: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/shuttle', capability: 'mediation.attend', summary: '与调解员的留言（只有本方和调解员能看）', params: InCase, output: Notes }),
  leaveNote: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/shuttle', capability: 'mediation.attend', summary: '给调解员（或调解员给一方）留言，可以附语音', params: InCase, output: Notes, status: 201,
    body: z.object({ partyId: PartyId, text: z.string().check(z.minLength(2, '请用文字写明要说的话，至少2个字'), z.maxLength(1000)), voice: z.optional(z.object({ base64: z.string().check(z.maxLength(2_800_000, '语音过长，请分开说')), seconds: z.number().check(z.positive(), z.maximum(VOICE_SECONDS + 5, '语音最长2分钟，请分开说')) })) }),
  }),
  hearNote: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/shuttle/{noteId}/voice', capability: 'mediation.attend', summary: '听语音留言', params: z.object({ caseId: CaseId, noteId: z.string().check(z.maxLength(60)) }), output: z.object({ url: z.string(), contentType: z.string() }) }),
};
