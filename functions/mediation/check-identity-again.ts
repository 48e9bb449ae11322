import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findPerson } from '../cases/people';
import { countUp, recall, remember } from '../platform/guards';
import { unseal } from '../platform/sealing';
import { mediationOf } from './mediation-of';

const TRIES = 5;
const HOUR = 3_600_000;

const checkKey = (sessionId: string, personId: string): string => `ENTRY#${sessionId}#${personId}`;

/** Staff have just come through the court's own login; everybody else is asked once for each session. */
export const identityNeeded = async (sessionId: string, caller: Caller, at: Date): Promise<boolean> => caller.role === 'party' && await recall(checkKey(sessionId, caller.personId), at) === undefined;

/** 在线诉讼规则 7(3): who they are is checked again before each mediation, against the document they proved themselves with; the mediator compares face and document on camera when letting them in. */
export const checkIdentityAgain = async ({ record, caller, idNumberTail, at }: { record: CaseRecord; caller: Caller; idNumberTail: string; at: Date }): Promise<void> => {
  const { session } = mediationOf(record);
  if (session === undefined) throw new CourtError('mediation.roomNotOpen', '调解时间还没有定下来，定好后会通知您。');
  const key = checkKey(session.sessionId, caller.personId);
  if (await recall(key, at) !== undefined) return;
  const person = await findPerson(caller.personId);
  if (person?.idNumberSealed === undefined) throw new CourtError('access.identityNeeded', '请先完成身份核验（人脸或证件），再进入调解室。');
  if (await countUp(`${key}#TRIES`, new Date(at.getTime() + HOUR)) > TRIES) throw new CourtError('identity.tooManyTries', '输错次数过多，请一小时后再试，或打电话请调解员帮助。');
  if (unseal(person.idNumberSealed, 'idNumber').slice(-6).toUpperCase() !== idNumberTail.toUpperCase()) throw new CourtError('mediation.identityMismatch', '与您核验身份时的证件不一致，请看着身份证再输入后6位。', { path: 'idNumberTail' });
  await appendToCase(record, at, [{ type: 'MEDIATION_IDENTITY_CHECKED', actor: actorOf(caller), data: { sessionId: session.sessionId } }]);
  await remember(key, {}, new Date(at.getTime() + 12 * HOUR));
};
