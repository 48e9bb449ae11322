import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { CoSignature, CoSigningView } from '../../shared/filing/co-signing';
import type { FilingView } from '../../shared/filing/filing';
import type { FiledParty } from '../../shared/filing/parties-of';
import { maskAnswers } from '../../shared/filing/personal-paths';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, FileId, PersonId } from '../../shared/kernel/ids';
import { FilingItem, type StoredFiling } from '../cases/case-items';
import { casePk, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { keepMessageCode } from '../cases/message-codes';
import { findPerson, type Person } from '../cases/people';
import { court } from '../platform/court-config';
import { log } from '../platform/log';
import { readableCode } from '../platform/new-id';
import { sendSms } from '../platform/sms-gateway';
import { casesTable, stateEntity } from '../platform/tables';
import { formOfCause, openAnswers } from './answers';
import { coSignersIn, digestOfParty } from './co-signers';
import { ownStored } from './complete-draft';
import { changeDraft, filingOf, isOpen, requireOpen } from './draft-store';
import { namesOf, titleOf, viewFiling } from './view-filing';

/** Found by whoever proves to have this number; a code is not needed. */
const lookupKey = (idNumberDigest: string) => `COSIGN#${idNumberDigest}`;
const notCoSigner = () => new CourtError('filing.notCoSigner', '没有需要您签名的这份起诉状：可能已经提交、已经改过共同原告，或者上面写的证件号码不是您的。请与邀请您的人核对。');

/** 示例默认值: pressed again within the hour, the message is not sent again. */
const AGAIN_MS = 3_600_000;
const askedLately = (askedAt: string | undefined, at: Date): boolean => askedAt !== undefined && at.getTime() - Date.parse(askedAt) < AGAIN_MS;

/** A draft has no outbox: the message is sent once, and the signer finds the filing by logging in, with or without it. */
const tell = async (caseId: CaseId, { phone, path }: FiledParty, asker: string, at: Date): Promise<void> => {
  if (phone === undefined || !/^1[3-9]\d{9}$/.test(phone)) return;
  try {
    const code = readableCode(8);
    await keepMessageCode(code, { caseId, personId: path, template: 'co-sign-asked', sentAt: at.toISOString() });
    await sendSms({ phone, template: 'co-sign-asked', params: [court().shortName, asker, code, court().shortName], now: at });
  } catch (cause) {
    log.error('co-sign-sms', cause);
  }
};

/** Each co-plaintiff who has not signed is asked, by name and number. @throws filing.incomplete when a number is missing */
export const askCoSigners = async (record: CaseRecord, person: Person, at: Date): Promise<FilingView> => {
  const before = filingOf(record);
  requireOpen(before);
  const waiting = coSignersIn(before, at).filter(({ path }) => before.coSigning?.[path]?.signature === undefined);
  for (const { path, name, idNumber } of waiting) if (idNumber === undefined) throw new CourtError('filing.incomplete', `请先填写共同原告${name}的证件号码：凭它确认签名的是本人。`, { path: `${path}.idNumber` });
  for (const party of waiting) {
    const indexes = { personKey: lookupKey(digestOfParty(party) ?? ''), personSort: `FILING#${record.caseId}` };
    await stateEntity.build(PutItemCommand).item({ pk: casePk(record.caseId), sk: `COSIGN#${party.path}`, data: { path: party.path }, ...indexes }).send();
  }
  const filing = await changeDraft(record, at, (current) => ({
    ...current, coSigning: { ...current.coSigning, ...Object.fromEntries(waiting.map(({ path }) => [path, { ...current.coSigning?.[path], askedAt: at.toISOString() }])) },
  }));
  for (const party of waiting) if (!askedLately(before.coSigning?.[party.path]?.askedAt, at)) await tell(record.caseId, party, person.name ?? '', at);
  return viewFiling(record.caseId, filing, at);
};

/** The place at which this very person stands, by name and verified number. */
const placeOf = (filing: StoredFiling, person: Person, at: Date): FiledParty | undefined =>
  coSignersIn(filing, at).find((party) => filing.coSigning?.[party.path] !== undefined && digestOfParty(party) === person.idNumberDigest && party.name === person.name);

/** @throws filing.notCoSigner */
const signingOf = (record: CaseRecord, person: Person, at: Date): { filing: StoredFiling; party: FiledParty } => {
  const filing = record.one(FilingItem);
  const party = filing === undefined || person.verifiedBy === undefined ? undefined : placeOf(filing, person, at);
  if (filing === undefined || party === undefined) throw notCoSigner();
  return { filing, party };
};

export const viewCoSigning = async (record: CaseRecord, person: Person, at: Date): Promise<CoSigningView> => {
  const { filing, party } = signingOf(record, person, at);
  const signature = filing.coSigning?.[party.path]?.signature;
  const answers = openAnswers(filing);
  // one's own address and telephone in full: what is hidden cannot be confirmed
  const own = Object.fromEntries(['domicile', 'residence', 'phone'].flatMap((code) => (answers[`${party.path}.${code}`] === undefined ? [] : [[`${party.path}.${code}`, answers[`${party.path}.${code}`] ?? '']])));
  return {
    caseId: record.caseId, path: party.path, name: party.name, askedBy: (await findPerson(filing.ownerId))?.name ?? '', causeOfAction: filing.causeOfAction, answers: { ...maskAnswers(formOfCause(filing.causeOfAction), answers).answers, ...own },
    evidence: filing.files.map(({ evidenceName }) => evidenceName), open: isOpen(filing), seen: filing.updatedAt,
    ...(signature === undefined ? {} : { signature: { signedAt: signature.signedAt, electronicService: signature.electronicService } }),
  };
};

export const myCoSignings = async (person: Person, at: Date) => {
  if (person.idNumberDigest === undefined) return { items: [] };
  const { Items } = await casesTable.build(QueryCommand).query({ partition: lookupKey(person.idNumberDigest), index: 'byPerson' }).options({ limit: 20 }).send();
  const records = await Promise.all([...new Set(((Items ?? []) as { pk: string }[]).map(({ pk }) => pk.slice('CASE#'.length) as CaseId))].map((caseId) => loadCase(caseId)));
  return { items: (await Promise.all(records.map(async (record) => {
    const filing = record.one(FilingItem);
    const party = filing === undefined || !isOpen(filing) ? undefined : placeOf(filing, person, at);
    if (filing === undefined || party === undefined) return [];
    const answers = openAnswers(filing);
    const [plaintiffs, defendants] = [namesOf(filing.causeOfAction, answers, 'plaintiff'), namesOf(filing.causeOfAction, answers, 'defendant')];
    return [{ caseId: record.caseId, name: party.name, askedBy: (await findPerson(filing.ownerId))?.name ?? '', title: titleOf(plaintiffs, defendants) ?? filing.causeOfAction, signed: filing.coSigning?.[party.path]?.signature !== undefined }];
  }))).flat() };
};

interface Signing { fileId: FileId; electronicService: 'given' | 'refused'; noticeVersion: string; seen: string }

/** Under what was seen, and nothing else. @throws cases.conflict when it has changed since */
export const coSign = async (record: CaseRecord, person: Person, { fileId, electronicService, noticeVersion, seen }: Signing, at: Date): Promise<CoSigningView> => {
  const { filing, party } = signingOf(record, person, at);
  requireOpen(filing);
  const file = await ownStored(fileId, person.personId, 'fileId');
  if (file.contentType !== 'image/png') throw new CourtError('documents.typeRefused', '签名格式不对，请在签名框里重新签名。', { path: 'fileId' });
  const signature: CoSignature = { personId: person.personId as PersonId, name: party.name, fileId, signedAt: at.toISOString(), electronicService, noticeVersion };
  const changed = await changeDraft(record, at, (current) => {
    if (current.updatedAt !== seen) throw new CourtError('cases.conflict', '起诉状刚刚有了改动，请重新核对后再签名。');
    return { ...current, coSigning: { ...current.coSigning, [party.path]: { askedAt: current.coSigning?.[party.path]?.askedAt ?? at.toISOString(), signature } } };
  });
  return viewCoSigning(record.with(record.headIfAny, [{ key: FilingItem.prefix, value: changed }]), person, at);
};
