import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { FilingItem, type StoredFiling } from '../cases/case-items';
import { casePk, loadCase, type Indexes } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { stateEntity } from '../platform/tables';

/** A filing's revision: every change moves it. */
export const filingSort = (caseId: CaseId, { updatedAt }: Pick<StoredFiling, 'updatedAt'>): string => `FILING#${updatedAt}#${caseId}`;

export const CORRECTION_DUE = 'DUE#correction';

/** Newest first under the owner; under its last day while it is returned. */
export const filingIndexes = (caseId: CaseId, filing: StoredFiling): Indexes => ({
  personKey: `PERSON#${filing.ownerId}`, personSort: filingSort(caseId, filing),
  ...(filing.state === 'returned' && filing.corrections !== undefined ? { dueKey: CORRECTION_DUE, dueSort: `${filing.corrections.dueOn}#${caseId}` } : {}),
});

const key = (caseId: CaseId) => ({ pk: casePk(caseId), sk: FilingItem.prefix });

/** The moment of a change: later than the one before, also when the clock was set back. */
export const nextInstant = (before: string, at: Date): string => new Date(Math.max(at.getTime(), Date.parse(before) + 1)).toISOString();

export const filingOf = (record: CaseRecord): StoredFiling => {
  const filing = record.one(FilingItem);
  if (filing === undefined) throw new CourtError('cases.notFound', '没有找到这份起诉材料，请从“我的案件”重新进入。');
  return filing;
};

/** While it is being filled in, or filled in again. */
export const isOpen = (filing: StoredFiling): boolean => filing.state === 'draft' || filing.state === 'returned';
export const requireOpen = (filing: StoredFiling): void => {
  if (!isOpen(filing)) throw new CourtError('filing.notDraft', '材料已经提交，不能再修改。需要更正的，请等法院退回补正，或联系立案庭。');
};

const isLostRace = (cause: unknown) => cause instanceof ConditionalCheckFailedException;

export const createDraft = async (caseId: CaseId, filing: StoredFiling): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ ...key(caseId), data: filing, ...filingIndexes(caseId, filing) }).options({ condition: { attr: 'pk', exists: false } }).send();
};

/** A plain put of one's own draft, not a case event; two devices that save at once are merged one after the other. */
export const changeDraft = async (record: CaseRecord, at: Date, change: (filing: StoredFiling) => StoredFiling): Promise<StoredFiling> => {
  let current = filingOf(record);
  for (let attempt = 1; ; attempt += 1) {
    requireOpen(current);
    const changed: StoredFiling = { ...change(current), updatedAt: nextInstant(current.updatedAt, at) };
    const data = JSON.parse(JSON.stringify(changed)) as StoredFiling;
    if (Buffer.byteLength(JSON.stringify(data)) > 350_000) throw new CourtError('request.tooLarge', '填写的内容太多，存不下了。请精简文字，把长的说明作为附件上传。');
    try {
      await stateEntity.build(PutItemCommand).item({ ...key(record.caseId), data, ...filingIndexes(record.caseId, changed) })
        .options({ condition: { attr: 'personSort', eq: filingSort(record.caseId, current) } }).send();
      return changed;
    } catch (cause) {
      if (!isLostRace(cause)) throw cause;
      if (attempt >= 6) throw new CourtError('cases.conflict', '另一台设备正在修改同一份材料，请稍后再试。', { cause });
      await new Promise((later) => setTimeout(later, 15 * attempt));
      current = filingOf(await loadCase(record.caseId));
    }
  }
};

/** Only what was never submitted can be thrown away. */
export const discardDraft = async (record: CaseRecord): Promise<Record<string, never>> => {
  const filing = filingOf(record);
  if (filing.state !== 'draft') throw new CourtError('filing.notDraft', '材料已经提交过，不能删除。');
  try {
    await stateEntity.build(DeleteItemCommand).key(key(record.caseId)).options({ condition: { attr: 'personSort', eq: filingSort(record.caseId, filing) } }).send();
  } catch (cause) {
    if (isLostRace(cause)) throw new CourtError('cases.conflict', '这份材料刚刚有了新的改动，请刷新后再删除。', { cause });
    throw cause;
  }
  return {};
};
