import { savePerson, type Person } from '../../functions/cases/people';
import { handler } from '../../functions/filing/handler';
import { digestOf, seal } from '../../functions/platform/sealing';
import { call, tokenOf } from './call';
import { trafficAnswers } from './traffic-answers';
import { pdfOf, pngOf, upload } from './upload';

/** Somebody who logged in by phone and, unless told otherwise, has proved who they are. */
export const person = async (personId: string, name: string, idNumber: string, phone: string, verified = true): Promise<string> => {
  const profile: Person = {
    personId, roles: ['party'], phoneSealed: seal(phone, 'phone'), phoneMasked: `${phone.slice(0, 3)}****${phone.slice(7)}`, phoneDigest: digestOf('phone', phone), createdAt: '2026-11-01T00:00:00.000Z',
    ...(verified ? { name, idNumberSealed: seal(idNumber, 'idNumber'), idNumberMasked: `${idNumber.slice(0, 6)}********${idNumber.slice(14)}`, idNumberDigest: digestOf('idNumber', idNumber), verifiedBy: 'face' as const, verifiedAt: '2026-11-01T00:00:00.000Z' } : {}),
  };
  await savePerson(profile);
  return tokenOf(personId, ['party'], name);
};
export const plaintiff = (verified = true) => person(verified ? 'person_lixiaomei' : 'person_unverified', '李晓梅', '99999919860412101X', '13900000001', verified);

export const answersAt = (answers: Readonly<Record<string, string>>, at = new Date().toISOString()) => ({ answers: Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { value, at }])) });

export const startDraft = async (token: string): Promise<string> => (await call(handler, 'POST', '/api/filings', { token, body: { causeOfAction: '机动车交通事故责任纠纷' } })).body['caseId'] as string;
export const save = (token: string, caseId: string, answers: Readonly<Record<string, string>>, at?: string) => call(handler, 'PUT', `/api/filings/${caseId}/answers`, { token, body: answersAt(answers, at) });
export const sign = async (token: string, caseId: string) => call(handler, 'PUT', `/api/filings/${caseId}/signature`, { token, body: { fileId: await upload(token, 'signature.png', pngOf(), 'image/png') } });
export const confirmAddress = (token: string, caseId: string, electronicService = 'given') =>
  call(handler, 'PUT', `/api/filings/${caseId}/address-for-service`, { token, body: { confirmed: true, electronicService, noticeVersion: 'test-1' } });

/** A draft with everything in it, ready to be submitted. */
export const readyDraft = async (token: string, changes: Readonly<Record<string, string>> = {}): Promise<string> => {
  const caseId = await startDraft(token);
  await save(token, caseId, { ...trafficAnswers, ...changes });
  const fileIds = [await upload(token, '认定书.pdf', pdfOf(caseId), 'application/pdf'), await upload(token, '现场.png', pngOf(60, 60, Math.floor(Math.random() * 200)), 'image/png')];
  await call(handler, 'PUT', `/api/filings/${caseId}/files`, { token, body: { files: fileIds.map((fileId, index) => ({ fileId, evidenceName: ['道路交通事故认定书', '现场照片'][index] })) } });
  await confirmAddress(token, caseId);
  await sign(token, caseId);
  return caseId;
};
export const submit = (token: string, caseId: string) => call(handler, 'POST', `/api/filings/${caseId}/submission`, { token });
