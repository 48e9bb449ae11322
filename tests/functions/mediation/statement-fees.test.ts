import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { NoticeItem, ReliefItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put } from '../../../functions/cases/case-log';
import { statementFees } from '../../../functions/mediation/statement-fees';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import type { FeeRelief } from '../../../shared/fees/fee-relief';
import { quoteFee } from '../../../shared/fees/quote-fee';
import type { AgreementClause } from '../../../shared/mediation/mediation';
import { acceptedCase, partyIds, people } from './cast';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

const at = new Date('2026-11-24T02:00:00.000Z');
const costs = { kind: 'costs', text: '由王建军负担。' } as AgreementClause;
const notice = (id: string, change: Partial<FeeNotice> = {}): FeeNotice => ({
  noticeId: `notice_000${id}` as never, payerPartyId: partyIds.li as never, payerName: '李晓梅', reason: 'firstMediationDeclined', quote: quoteFee({ kind: 'property', amountFen: 6_800_000 }), amountFen: 150_000,
  issuedAt: '2026-11-23T02:00:00.000Z', receivedOn: '2026-11-23', lastDayOn: '2026-11-30', provisional: false, state: 'paid', paidFen: 150_000, refundedFen: 0, paidAt: '2026-11-23T03:00:00.000Z', ...change,
});
const counter = (change: Partial<FeeNotice> = {}) => notice('counter', {
  subject: 'counterclaim', reason: 'counterclaim', payerPartyId: partyIds.wang as never, payerName: '王建军', amountFen: 52_500, paidFen: 52_500, quote: quoteFee({ kind: 'property', amountFen: 5_000_000, halved: true }), ...change,
});
const exemption: FeeRelief = {
  reliefId: 'relief_0001' as never, kind: 'exemption', partyId: partyIds.li as never, applicantName: '李晓梅', applicantKind: 'person', groundIds: [], statement: '', proofs: [], state: 'granted', appliedAt: at.toISOString(), appliedBy: people.li as never, beforeDocketing: true,
  decision: { outcome: 'exemption', reason: '符合规定', by: '林法官', at: at.toISOString() },
};
const given = async (notices: FeeNotice[], options: { head?: Record<string, unknown>; relief?: FeeRelief } = {}) => {
  const { caseId } = await acceptedCase();
  return appendToCase(await loadCase(caseId), at, [{ type: 'FEE_PAID', actor: { kind: 'system', name: '系统' } }], {
    ...(options.head === undefined ? {} : { head: options.head }), puts: [...notices.map((one) => put(NoticeItem, one)), ...(options.relief === undefined ? [] : [put(ReliefItem, options.relief)])],
  });
};

describe('the fees in a 民事调解书', () => {
  const whole = '案件受理费1,500.00元，减半收取750.00元';
  const lines: [string, FeeNotice[], AgreementClause[], string | undefined, string[]][] = [
    ['one payer who bears it', [notice('a')], [], undefined, [`${whole}，由已预交的李晓梅负担。`]],
    ['as agreed', [notice('a')], [costs], '由林法官另定', [`${whole}，由谁负担依照上述协议。`]],
    ['as the court decides (民事调解规定 11)', [notice('a')], [], ' 由被告王建军负担。 ', [`${whole}，由被告王建军负担。`]],
    ['办法 18: the counterclaim has a line and a payer of its own, whichever was paid first', [counter({ issuedAt: '2026-11-22T02:00:00.000Z' }), notice('a')], [], undefined,
      [`${whole}，由已预交的李晓梅负担。`, '反诉案件受理费1,050.00元，减半收取525.00元，由已预交的王建军负担。']],
    ['one word for both', [notice('a'), counter()], [costs], undefined, [`${whole}；`, '反诉案件受理费1,050.00元，减半收取525.00元，由谁负担依照上述协议。']],
    ['half paid from the start', [notice('a', { quote: quoteFee({ kind: 'property', amountFen: 6_800_000, halved: true }), amountFen: 75_000, paidFen: 75_000 })], [], undefined, [`${whole}，由已预交的李晓梅负担。`]],
    ['shares are one fee with two payers', [notice('a', { amountFen: 100_000, shareOf: 'notice_000w' as never }), notice('b', { amountFen: 50_000, shareOf: 'notice_000w' as never, payerName: '丙' })], [], undefined, [`${whole}，由已预交的李晓梅、丙负担。`]],
  ];
  it.each(lines)('%s', async (_title, notices, clauses, decided, expected) => {
    expect(statementFees(await given(notices), { clauses }, decided)).toEqual(expected);
  });

  it.each([
    ['the plaintiff’s fee is open', [notice('a', { state: 'issued' }), counter()]],
    ['the counterclaim’s fee is open', [notice('a'), counter({ state: 'issued' })]],
    ['the counterclaim’s fee ran out and nobody has ruled on it', [notice('a'), counter({ state: 'lapsed' })]],
    ['only the counterclaim was paid', [counter()]],
    ['nothing was paid', []],
  ] as [string, FeeNotice[]][])('is refused while %s', async (_title, notices) => {
    const record = await given(notices);
    expect(() => statementFees(record, { clauses: [] }, undefined)).toThrow(expect.objectContaining({ code: 'mediation.feeUnpaid', status: 409 }));
  });

  it('办法 45: nothing to prepay when the plaintiff was exempted', async () => {
    expect(statementFees(await given([], { relief: exemption }), { clauses: [] }, undefined)).toEqual([`${whole}，本院已准予免交。`]);
  });
  it('办法 20 II: wages are not prepaid; who bears the fee has to be said', async () => {
    const record = await given([], { head: { causeOfAction: '追索劳动报酬纠纷', feeKind: 'labour' } });
    expect(() => statementFees(record, { clauses: [] }, ' ')).toThrow(expect.objectContaining({ code: 'request.invalid', path: 'feeBearing' }));
    expect(statementFees(record, { clauses: [] }, '由被告负担。')).toEqual(['案件受理费10.00元，减半收取5.00元，由被告负担。']);
  });
});
