import type { CaseEvent, CaseEventType } from '../../../shared/cases/case-event';
import type { CaseId } from '../../../shared/kernel/ids';
import { AttemptItem, NoticeItem, RefundItem } from '../../../functions/cases/case-items';
import { appendToCase, changeCase, loadCase, readEvents } from '../../../functions/cases/case-log';
import type { Channels } from '../../../functions/fees/adapters';
import { ledgerFaults } from '../../../functions/fees/domain/ledger';
import { LedgerItem } from '../../../functions/fees/ledger-item';
import { respond } from '../../../functions/fees/on-case-event';
import { noticedCase } from '../../support/noticed-case';
import { sampleCase } from '../../support/sample-case';

const system = { kind: 'system' as const, name: '系统' };
let cases = 0;

/** A docketed case over 68,000 yuan, and the outbox worked by hand. */
export class FeeCase {
  private heard = 0;
  private constructor(readonly caseId: CaseId, readonly ownerId: string, private readonly channels: () => Channels) {}

  static async open(channels: () => Channels, at: Date): Promise<FeeCase> {
    cases += 1;
    const id = String(cases).padStart(6, '0');
    const made = new FeeCase(`case_01FEES${id}` as CaseId, `person_payer${id}`, channels);
    await sampleCase(made.caseId, made.ownerId);
    await made.fact('CASE_ACCEPTED', { caseNumber: '（2026）演示0702民初1号' }, at, { phase: 'open', claimAmountFen: 6_800_000, caseNumber: '（2026）演示0702民初1号', acceptedAt: at.toISOString() });
    return made;
  }

  /** The same with its notice open, without the paper: much faster. */
  static async noticed(channels: () => Channels, at: Date): Promise<FeeCase> {
    cases += 1;
    const { caseId, ownerId } = await noticedCase(String(cases).padStart(6, '0'), 6_800_000, at);
    return new FeeCase(caseId, ownerId, channels);
  }

  fact(type: CaseEventType, data: Record<string, unknown>, at: Date, head: Record<string, unknown> = {}) {
    return changeCase(this.caseId, (record) => appendToCase(record, at, [{ type, actor: system, data }], { head }));
  }

  /** Hands every new event to the office of fees, twice: hearing again changes nothing. */
  async settle(at: Date): Promise<void> {
    for (let news = await this.news(); news.length > 0; news = await this.news()) {
      this.heard += news.length;
      for (const event of news) for (let time = 0; time < 2; time += 1) await respond(event, this.channels(), at);
    }
  }
  private async news(): Promise<CaseEvent[]> { return (await readEvents(this.caseId)).slice(this.heard); }

  record() { return loadCase(this.caseId); }
  async types(): Promise<string[]> { return (await readEvents(this.caseId)).map((event) => event.type).slice(2); }
  async last(type: CaseEventType): Promise<Record<string, unknown> | undefined> { return (await readEvents(this.caseId)).findLast((event) => event.type === type)?.data; }
  async state() {
    const record = await loadCase(this.caseId);
    const [notices, attempts, refunds, entries] = [record.all(NoticeItem), record.all(AttemptItem), record.all(RefundItem), record.all(LedgerItem)];
    const notice = notices.findLast((one) => one.state !== 'cancelled') ?? notices.at(-1);
    if (notice === undefined) throw new Error('no notice');
    return { record, notices, notice, attempts, refunds, entries, faults: notices.flatMap((one) => ledgerFaults(entries, one)) };
  }
}
