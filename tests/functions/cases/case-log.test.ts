import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GetItemCommand } from 'dynamodb-toolbox';
import { systemActor } from '../../../functions/cases/actor-of';
import { appendToCase, changeCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { PartyItem } from '../../../functions/cases/case-items';
import { firstBreak } from '../../../functions/cases/event-hash';
import { exportJournal } from '../../../functions/cases/export-journal';
import { drain, MAX_TRIES } from '../../../functions/outbox/drain';
import { outboxEntity } from '../../../functions/platform/tables';
import type { CaseId, PartyId } from '../../../shared/kernel/ids';
import { sampleAt, sampleCase } from '../../support/sample-case';

describe('the case log', () => {
  let store: Store;
  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());
  const event = (reason: string) => ({ type: 'MEDIATION_FAILED' as const, actor: systemActor, data: { reason } });

  it('writes event, head, state and outbox item in one transaction and chains the hashes', async () => {
    const record = await sampleCase('case_01LOGFIRST' as CaseId, 'person_logfirst');
    await appendToCase(record, sampleAt, [event('一'), event('二')]);
    const events = await readEvents(record.caseId);
    expect(events.map(({ version, type }) => [version, type])).toEqual([[1, 'FILING_SUBMITTED'], [2, 'MEDIATION_FAILED'], [3, 'MEDIATION_FAILED']]);
    const { head } = await loadCase(record.caseId);
    expect(head.version).toBe(3);
    expect(firstBreak(events, { version: head.version, hash: head.lastHash })).toBeUndefined();
    const { Item } = await outboxEntity.build(GetItemCommand).key({ outboxId: `${record.caseId}#3` }).send();
    expect(Item?.event).toEqual(events[2]);
  });

  it('refuses the loser of a race and writes none of it', async () => {
    const record = await sampleCase('case_01LOGRACE' as CaseId, 'person_lograce');
    await appendToCase(record, sampleAt, [event('先到')]);
    const late = { partyId: 'party_late0' as PartyId, role: 'thirdParty' as const, kind: 'person' as const, name: '晚到' };
    await expect(appendToCase(record, sampleAt, [event('晚到')], { puts: [put(PartyItem, late)] })).rejects.toMatchObject({ code: 'cases.conflict', status: 409 });
    const after = await loadCase(record.caseId);
    expect(after.head.version).toBe(2);
    expect(after.one(PartyItem, 'party_late0')).toBeUndefined();
  });

  it('loses no event when twenty writers decide again', async () => {
    const { caseId } = await sampleCase('case_01LOGMANY' as CaseId, 'person_logmany');
    const write = async (name: string) => {
      for (let tries = 0; tries < 20; tries += 1) {
        try {
          await changeCase(caseId, async (record) => appendToCase(record, sampleAt, [event(name)]));
          return;
        } catch (cause) {
          expect(cause).toMatchObject({ code: 'cases.conflict' });
        }
      }
      throw new Error('a writer never got through');
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(`第${index}个`)));
    const journal = await exportJournal(await loadCase(caseId), sampleAt);
    expect(journal.events).toHaveLength(21);
    expect(new Set(journal.events.map(({ data }) => data['reason'])).size).toBe(21);
    expect(firstBreak(journal.events, journal.head)).toBeUndefined();
  });

  it('names the first broken event when a byte, an order or the end is changed', async () => {
    const record = await sampleCase('case_01LOGBREAK' as CaseId, 'person_logbreak');
    const { head } = await appendToCase(record, sampleAt, [event('一'), event('二'), event('三')]);
    const events = await readEvents(record.caseId);
    const end = { version: head.version, hash: head.lastHash };
    const edited = events.map((one) => (one.version === 2 ? { ...one, data: { reason: '改' } } : one));
    expect(firstBreak(edited, end)).toEqual({ version: 2, reason: '内容与哈希不符' });
    expect(firstBreak(events.filter(({ version }) => version !== 3), end)).toEqual({ version: 3, reason: '缺少第3号事件' });
    expect(firstBreak(events.slice(0, 3), end)).toEqual({ version: 4, reason: '末尾事件缺失或与案件当前状态不符' });
  });

  it('hands an event to each consumer once, keeps it when one fails, and buries it after the last try', async () => {
    const { caseId } = await sampleCase('case_01LOGOUTBOX' as CaseId, 'person_logoutbox');
    const outboxId = `${caseId}#1`;
    const heard: string[] = [];
    let broken = true;
    const consumers = { good: async () => { heard.push('good'); }, bad: async () => { if (broken) throw new Error('down'); heard.push('bad'); } };
    expect(await drain(outboxId, sampleAt, consumers)).toBe('kept');
    broken = false;
    expect(await drain(outboxId, sampleAt, consumers)).toBe('done');
    expect(heard).toEqual(['good', 'bad']);
    expect(await drain(outboxId, sampleAt, consumers)).toBe('gone');
    const second = await appendToCase(await loadCase(caseId), sampleAt, [event('二')]);
    broken = true;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) await drain(`${caseId}#${second.head.version}`, sampleAt, consumers);
    const { Item } = await outboxEntity.build(GetItemCommand).key({ outboxId: `${caseId}#${second.head.version}` }).send();
    expect(Item).toMatchObject({ pendingKey: 'DEAD', tries: MAX_TRIES, done: ['good'], lastError: 'bad: Error' });
  });
});
