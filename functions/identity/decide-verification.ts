import type { Me, Verification } from '../../shared/identity/person';
import { CourtError } from '../../shared/kernel/errors';
import { findPerson, savePerson, type Person } from '../cases/people';
import { findUploadedFile } from '../cases/uploaded-file';
import { objectKey } from '../cases/file-document';
import { storage } from '../platform/storage';
import { unseal } from '../platform/sealing';
import { identityCopy } from './copy';
import { after, limits } from './limits';
import { outSeqNoOf } from './start-verification';
import { findVerification, saveVerification, viewVerification, waitingVerifications, type StoredVerification } from './verifications';
import { viewMe } from './view-me';
import { faceResult } from './wechat-face-gateway';

/** The person becomes who they proved to be; one ID number may stand behind several phones, but a phone keeps its person. */
const become = async (person: Person, proof: StoredVerification, at: Date): Promise<Person> => {
  if (person.verifiedBy !== undefined && person.idNumberDigest !== proof.idNumberDigest) throw new CourtError('identity.alreadyVerified', '该账号已用另一身份完成核验，不能更换身份。');
  const { name, idNumberSealed, idNumberMasked, idNumberDigest, method } = proof;
  const verified: Person = { ...person, name, idNumberSealed, idNumberMasked, idNumberDigest, verifiedBy: method, verifiedAt: at.toISOString() };
  await savePerson(verified);
  return verified;
};

/** Asks the platform how the face check ended. Documents wait for the clerk; asking changes nothing. */
export const checkVerification = async (person: Person, verificationId: string, at: Date): Promise<{ verification: Verification; me: Me }> => {
  const found = await findVerification(verificationId);
  if (found.personId !== person.personId) throw new CourtError('access.notAllowed', '这不是您发起的核验。');
  if (found.state !== 'pending' || found.method === 'documents' || found.verifyId === undefined) return { verification: viewVerification(found), me: viewMe(person) };
  const subject = { outSeqNo: outSeqNoOf(verificationId), name: found.name, idNumber: unseal(found.idNumberSealed, 'idNumber'), openId: found.openId ?? '' };
  const overdue = at > after(new Date(found.startedAt), limits.faceLivesFor);
  const result = overdue ? 'expired' as const : await faceResult(subject, found.verifyId, at);
  if (result === 'pending') return { verification: viewVerification(found, { providerTicket: found.verifyId }), me: viewMe(person) };
  const now = result === 'passed' ? await become(person, found, at) : person;
  const decided: StoredVerification = { ...found, state: result, decidedAt: at.toISOString(), ...(result === 'passed' ? {} : { reason: result === 'expired' ? identityCopy.faceExpired : identityCopy.faceNotPassed }) };
  await saveVerification(decided);
  return { verification: viewVerification(decided), me: viewMe(now) };
};

/** The clerk compares the photos with the name and number (在线诉讼规则 7(1): 证件证照比对). */
export const decideVerification = async (clerkId: string, verificationId: string, decision: { passed: boolean; reason?: string | undefined }, at: Date): Promise<Verification> => {
  const found = await findVerification(verificationId);
  if (found.method !== 'documents' || found.state !== 'pending') throw new CourtError('cases.conflict', '这份证件已经处理过了，请刷新列表。');
  const reason = decision.reason?.trim() ?? '';
  if (!decision.passed && reason === '') throw new CourtError('filing.reasonNeeded', '不通过的，请写明原因，当事人会看到。', { path: 'reason' });
  const person = await findPerson(found.personId);
  if (person === undefined) throw new CourtError('request.notFound', '没有找到申请核验的人，请刷新列表。');
  if (decision.passed) await become(person, found, at);
  const decided: StoredVerification = { ...found, state: decision.passed ? 'passed' : 'failed', decidedAt: at.toISOString(), decidedBy: clerkId, ...(reason === '' ? {} : { reason }) };
  await saveVerification(decided);
  return viewVerification(decided);
};

const PHOTO_LINK_SECONDS = 300;

/** Oldest first, with links to the photos. */
export const listWaiting = async (limit: number, cursor?: string): Promise<{ items: Verification[]; cursor?: string }> => {
  const page = await waitingVerifications(limit, cursor);
  const items = await Promise.all(page.items.map(async (waiting) => {
    const files = await Promise.all(waiting.fileIds.map(findUploadedFile));
    const photos = await Promise.all(files.filter((file) => file !== undefined).map(async ({ fileId, name, contentType }) =>
      ({ fileId, contentType, url: await storage.downloadUrl(objectKey(fileId), name, contentType, PHOTO_LINK_SECONDS) })));
    return viewVerification(waiting, { photos: photos as NonNullable<Verification['photos']> });
  }));
  return { items, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
};
