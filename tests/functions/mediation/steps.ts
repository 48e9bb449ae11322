import { deflateSync } from 'node:zlib';
import type { CaseId } from '../../../shared/kernel/ids';
import { objectKey } from '../../../functions/cases/file-document';
import { saveUploadedFile } from '../../../functions/cases/uploaded-file';
import { handler } from '../../../functions/mediation/handler';
import { clock } from '../../../functions/platform/clock';
import { sha256, storage } from '../../../functions/platform/storage';
import { call, type Answer } from '../../support/call';
import { acceptedCase, type tokens } from './cast';

export type Tokens = Awaited<ReturnType<typeof tokens>>;
export const door = (caseId: CaseId, method: string, path: string, token: string | undefined, body?: unknown): Promise<Answer> =>
  call(handler, method, `/api/cases/${caseId}/mediation/${path}`, { ...(token === undefined ? {} : { token }), ...(body === undefined ? {} : { body }) });

export const inMinutes = (minutes: number): string => new Date(clock.now().getTime() + minutes * 60_000).toISOString();

/** Requested by 王, referred to 吴调解, accepted, two times proposed. */
export const scheduling = async (held: Tokens, options: Parameters<typeof acceptedCase>[0] = {}): Promise<{ caseId: CaseId; slotIds: string[] }> => {
  const { caseId } = await acceptedCase(options);
  await door(caseId, 'POST', 'requests', held.wang, { note: '愿意分期' });
  await door(caseId, 'POST', 'referral', held.judge, { mediatorId: 'person_staffmediator1' });
  await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: true });
  const { body } = await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: inMinutes(600), minutes: 60 }, { startsAt: inMinutes(120), minutes: 60 }] });
  return { caseId, slotIds: (body['slots'] as { slotId: string }[]).map(({ slotId }) => slotId) };
};

/** Everybody picked the earliest time. */
export const scheduled = async (held: Tokens, options: Parameters<typeof acceptedCase>[0] = {}): Promise<CaseId> => {
  const { caseId, slotIds } = await scheduling(held, options);
  for (const token of [held.li, held.wang, ...(options.withAgent === false ? [] : [held.zhou])]) await door(caseId, 'POST', 'time-answers', token, { slotIds });
  return caseId;
};

export const clauses = [
  { kind: 'payment', text: '保险公司赔偿李晓梅医疗费等损失。', payerPartyId: 'party_ins001', payeePartyId: 'party_li0001', amountFen: 6000000, dueOn: '2099-12-31' },
  { kind: 'costs', text: '由某财产保险公司负担。' },
];

/** In session with an agreement to sign. */
export const drafted = async (held: Tokens, options: Parameters<typeof acceptedCase>[0] = {}): Promise<{ caseId: CaseId; sha256: string }> => {
  const caseId = await scheduled(held, options);
  await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
  const { body } = await door(caseId, 'PUT', 'agreement', held.mediator, { clauses, wantsStatement: true });
  return { caseId, sha256: (body['agreement'] as { sha256: string }).sha256 };
};

const crc = (bytes: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
};
const chunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.concat([Buffer.from(type), body]);
  const number = (value: number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value >>> 0); return bytes; };
  return Buffer.concat([number(body.length), head, number(crc(head))]);
};
/** A real 2×2 grey PNG. */
export const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0])), chunk('IDAT', deflateSync(Buffer.from([0, 0, 128, 0, 128, 0]))), chunk('IEND', Buffer.alloc(0)),
]);

let files = 0;
export const uploaded = async (ownerId: string, bytes: Buffer = png): Promise<string> => {
  files += 1;
  const fileId = `file_signature${files}`;
  await storage.put(objectKey(fileId), bytes, 'image/png');
  await saveUploadedFile({ fileId, ownerId, name: '签名.png', contentType: 'image/png', bytes: bytes.byteLength, sha256: sha256(bytes), state: 'stored', createdAt: clock.now().toISOString() });
  return fileId;
};

export const sign = async (caseId: CaseId, token: string, ownerId: string, agreementSha256: string): Promise<Answer> =>
  door(caseId, 'POST', 'agreement/signatures', token, { fileId: await uploaded(ownerId), agreementSha256 });
