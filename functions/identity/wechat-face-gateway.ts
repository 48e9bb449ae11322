import { createHash } from 'node:crypto';
import { CourtError } from '../../shared/kernel/errors';
import { callWechat } from '../platform/wechat-api';

export interface FaceSubject { outSeqNo: string; name: string; idNumber: string; openId: string }

/** SHA-256 of cert_type, cert_name and cert_no, each in base64, as the platform's page defines it. */
export const certHash = (name: string, idNumber: string): string => {
  const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  return createHash('sha256').update(`cert_type=${encode('IDENTITY_CARD')}&cert_name=${encode(name)}&cert_no=${encode(idNumber)}`).digest('hex');
};

const unavailable = (errcode: unknown) =>
  new CourtError('system.unavailable', '人脸核验暂时不可用。请稍后再试，或改用证件核验。', { cause: new Error(`face ${String(errcode)}`) });

/** 微信人脸核身 2.0: a ticket for wx.requestFacialVerify, good for an hour. */
export const startFace = async ({ outSeqNo, name, idNumber, openId }: FaceSubject, at: Date): Promise<{ verifyId: string }> => {
  const answer = await callWechat('/cityservice/face/identify/getverifyid', { out_seq_no: outSeqNo, cert_info: { cert_type: 'IDENTITY_CARD', cert_name: name, cert_no: idNumber }, openid: openId }, at);
  if (answer.errcode !== 0 || typeof answer['verify_id'] !== 'string') throw unavailable(answer.errcode);
  return { verifyId: answer['verify_id'] };
};

/** Not done yet (the platform gives no result for the ticket). */
const WAITING = 10300;

/** Passed only when errcode is 0 and verify_ret is 10000. */
export const faceResult = async ({ outSeqNo, name, idNumber, openId }: FaceSubject, verifyId: string, at: Date): Promise<'passed' | 'failed' | 'pending'> => {
  const answer = await callWechat('/cityservice/face/identify/queryverifyinfo', { verify_id: verifyId, out_seq_no: outSeqNo, cert_hash: certHash(name, idNumber), openid: openId }, at);
  if (answer.errcode !== 0) throw unavailable(answer.errcode);
  if (answer['verify_ret'] === 10000) return 'passed';
  return answer['verify_ret'] === WAITING ? 'pending' : 'failed';
};
