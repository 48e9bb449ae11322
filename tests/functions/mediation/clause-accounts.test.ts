import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { MediationItem, PartyItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { clauseText } from '../../../functions/mediation/agreement-paper';
import { partyIds, tokens } from './cast';
import { clauses, door, scheduled, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const account = { holder: '李晓梅', bank: '示例银行汉中北街支行', number: '6222 0000 1111 2345' };
const paid = (change: Record<string, unknown> = {}) => [{ ...clauses[0], account: { ...account, ...change } }, clauses[1]];
type Seen = { status: number; body: { code?: string; path?: string; agreement?: { version: number; clauses: { account?: Record<string, unknown> }[] } } };

describe('where a payment goes', () => {
  it('is sealed at rest, shown by its last four, printed in full; unchanged when given back as shown', async () => {
    const caseId = await scheduled(held);
    await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
    const draft = async (given: unknown) => await door(caseId, 'PUT', 'agreement', held.mediator, { clauses: given, wantsStatement: true }) as unknown as Seen;
    const first = await draft(paid());
    expect(first.body.agreement?.clauses[0]?.account).toEqual({ holder: '李晓梅', bank: '示例银行汉中北街支行', tail: '2345' });
    const record = await loadCase(caseId);
    const stored = record.one(MediationItem);
    expect(JSON.stringify(stored)).not.toContain('62220000');
    const [clause] = stored?.agreement?.clauses ?? [];
    expect(clause === undefined ? '' : clauseText(clause, record.all(PartyItem))).toContain('收款账户：户名李晓梅，开户行示例银行汉中北街支行，账号6222 0000 1111 2345。');
    expect((await draft(paid({ number: '****2345' }))).body.agreement?.version).toBe(1);
    expect((await draft(paid({ number: '6222000011112345' }))).body.agreement?.version).toBe(1);
    expect(await draft(paid({ number: '****2345', bank: '另一家银行的支行' }))).toMatchObject({ status: 422, body: { code: 'mediation.agreementIncomplete', path: 'clauses.0.account.number' } });
    expect(await draft(paid({ number: '12345' }))).toMatchObject({ status: 400, body: { path: 'clauses.0.account.number' } });
    expect((await draft(paid({ number: '6222000011119999' }))).body.agreement?.version).toBe(2);
  });
  it('every part of a payment stands in the paper', () => {
    const text = clauseText({ kind: 'payment', text: '被告分两期付清。', amountFen: 300, dueOn: '2027-02-28', payerPartyId: partyIds.wang as never, payeePartyId: partyIds.li as never, instalments: [{ dueOn: '2027-01-31', amountFen: 100 }, { dueOn: '2027-02-28', amountFen: 200 }] }, []);
    expect(text).toContain('分2期支付：第1期2027年1月31日前1.00元；第2期2027年2月28日前2.00元。');
  });
});
