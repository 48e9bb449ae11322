import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutItemCommand } from 'dynamodb-toolbox';
import type { Defence, DefenceKind } from '../../shared/defence/defence';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, PartyId, PersonId } from '../../shared/kernel/ids';
import { DefenceItem, sortKeyOf } from '../cases/case-items';
import { casePk, loadCase, put, type Indexes, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { stateEntity } from '../platform/tables';

/** A draft's revision: every change moves it. */
const revision = (caseId: CaseId, { updatedAt }: Pick<Defence, 'updatedAt'>): string => `DEFENCE#${updatedAt}#${caseId}`;
const indexes = (caseId: CaseId, defence: Defence): Indexes => ({ personKey: `PERSON#${defence.personId}`, personSort: revision(caseId, defence) });

export const defenceOf = (record: CaseRecord, partyId: PartyId, kind: DefenceKind): Defence | undefined => record.one(DefenceItem, `${partyId}#${kind}`);

const blank = (partyId: PartyId, kind: DefenceKind, personId: PersonId): Defence => ({ partyId, kind, personId, answers: {}, files: [], updatedAt: new Date(0).toISOString() });

export const defencePut = ({ caseId }: Pick<CaseRecord, 'caseId'>, defence: Defence, seen: Defence): StatePut =>
  ({ ...put(DefenceItem, defence, indexes(caseId, defence)), expected: { personSort: revision(caseId, seen) } });

export interface Draft { partyId: PartyId; kind: DefenceKind; personId: PersonId }

/** A plain put of a draft, not a case event; two devices, or a party and their agent, that save at once are merged one after the other. */
export const changeDefence = async (first: CaseRecord, { partyId, kind, personId }: Draft, at: Date, change: (defence: Defence) => Defence): Promise<Defence> => {
  let record = first;
  for (let attempt = 1; ; attempt += 1) {
    const seen = defenceOf(record, partyId, kind);
    const current = seen ?? blank(partyId, kind, personId);
    if (current.receipt !== undefined) throw new CourtError('defence.alreadyFiled', '这份材料已经提交，不能再修改。要补充的，请联系承办法官。');
    const changed: Defence = { ...change(current), updatedAt: new Date(Math.max(at.getTime(), Date.parse(current.updatedAt) + 1)).toISOString() };
    const data = JSON.parse(JSON.stringify(changed)) as Defence;
    if (Buffer.byteLength(JSON.stringify(data)) > 350_000) throw new CourtError('request.tooLarge', '填写的内容太多，存不下了。请精简文字，把长的说明作为附件上传。');
    try {
      await stateEntity.build(PutItemCommand).item({ pk: casePk(record.caseId), sk: sortKeyOf(DefenceItem, changed), data, ...indexes(record.caseId, changed) })
        .options({ condition: seen === undefined ? { attr: 'pk', exists: false } : { attr: 'personSort', eq: revision(record.caseId, seen) } }).send();
      return changed;
    } catch (cause) {
      if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
      if (attempt >= 6) throw new CourtError('cases.conflict', '另一台设备正在修改同一份材料，请稍后再试。', { cause });
      await new Promise((later) => setTimeout(later, 15 * attempt));
      record = await loadCase(record.caseId);
    }
  }
};
