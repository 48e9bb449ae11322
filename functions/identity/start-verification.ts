import type { Verification } from '../../shared/identity/person';
import { CourtError } from '../../shared/kernel/errors';
import { checkIdNumber } from '../../shared/kernel/identity-numbers';
import { maskIdNumber } from '../../shared/kernel/identity-numbers-masking';
import type { VerificationId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { openIdAt, type Person } from '../cases/people';
import { findUploadedFile } from '../cases/uploaded-file';
import { config } from '../platform/config';
import { newId } from '../platform/new-id';
import { digestOf, seal } from '../platform/sealing';
import { saveVerification, viewVerification, type StoredVerification } from './verifications';
import { startFace } from './wechat-face-gateway';

interface Wanted { method: 'face' | 'documents'; name: string; idNumber: string; fileIds?: string[] | undefined; returnUrl?: string | undefined }

const PHOTO = /^(image\/|application\/pdf)/;

const checkPhotos = async (fileIds: readonly string[], ownerId: string): Promise<void> => {
  if (fileIds.length === 0) throw new CourtError('request.invalid', '请上传身份证件的照片：人像面和国徽面。', { path: 'fileIds' });
  for (const [index, fileId] of fileIds.entries()) {
    const file = await findUploadedFile(fileId);
    if (file === undefined || file.ownerId !== ownerId) throw new CourtError('documents.notFound', '没有找到您上传的照片，请重新上传。', { path: `fileIds.${index}` });
    if (file.state !== 'stored') throw new CourtError('documents.notUploaded', '照片还没有传完，请等传完再提交。', { path: `fileIds.${index}` });
    if (!PHOTO.test(file.contentType)) throw new CourtError('documents.typeRefused', '证件请上传照片或PDF。', { path: `fileIds.${index}` });
  }
};

/** A person in a browser has no openid of the mini-program; only the embedded world's provider takes another name for them. */
const openIdFor = (person: Person): string => {
  const openId = openIdAt(person, config.wechatAppid);
  if (openId !== undefined) return openId;
  if (config.embedded) return `h5-${person.personId}`;
  throw new CourtError('identity.verificationFailed', '人脸核验要在微信小程序里做。您也可以选择证件核验，或到法院窗口办理。', { path: 'method' });
};

/** WeChat's own check is opened by the mini-program with the ticket; a page to visit exists in the embedded world only. */
const providerPage = (verifyId: string, returnUrl: string | undefined): { providerUrl?: string } => {
  if (!config.embedded || returnUrl === undefined) return {};
  if (!URL.canParse(returnUrl) || new URL(returnUrl).origin !== new URL(config.publicUrl).origin) throw new CourtError('request.invalid', '返回地址不属于本系统，请从首页重新进入。', { path: 'returnUrl' });
  return { providerUrl: `${config.publicUrl}/sim/face?${new URLSearchParams({ verify_id: verifyId, return_url: returnUrl }).toString()}` };
};

export const startVerification = async (person: Person, wanted: Wanted, at: Date): Promise<Verification> => {
  const idNumber = wanted.idNumber.toUpperCase();
  const name = wanted.name.trim();
  const check = checkIdNumber(idNumber, courtDateOf(at.toISOString()));
  if (check.error !== undefined) throw new CourtError('request.invalid', check.error, { path: 'idNumber' });
  const idNumberDigest = digestOf('idNumber', idNumber);
  const started: StoredVerification = {
    verificationId: newId<VerificationId>('verification', at), personId: person.personId, method: wanted.method, state: 'pending', startedAt: at.toISOString(), name,
    idNumberSealed: seal(idNumber, 'idNumber'), idNumberMasked: maskIdNumber(idNumber), idNumberDigest, fileIds: wanted.method === 'documents' ? wanted.fileIds ?? [] : [],
  };
  if (person.verifiedBy !== undefined) {
    if (person.idNumberDigest !== idNumberDigest || person.name !== name) throw new CourtError('identity.alreadyVerified', '您已用另一身份完成核验，同一账号不能更换身份。如登记有误，请携带证件到法院窗口更正。', { path: 'idNumber' });
    return viewVerification({ ...started, state: 'passed', decidedAt: person.verifiedAt ?? at.toISOString() });
  }
  if (wanted.method === 'documents') {
    await checkPhotos(started.fileIds, person.personId);
    await saveVerification(started);
    return viewVerification(started);
  }
  const openId = openIdFor(person);
  const { verifyId } = await startFace({ outSeqNo: outSeqNoOf(started.verificationId), name, idNumber, openId }, at);
  const page = providerPage(verifyId, wanted.returnUrl);
  await saveVerification({ ...started, openId, verifyId });
  return viewVerification(started, { providerTicket: verifyId, ...page });
};

/** The platform takes at most 32 characters. */
export const outSeqNoOf = (verificationId: string): string => verificationId.slice(-26);
