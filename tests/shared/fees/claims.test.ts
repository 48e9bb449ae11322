import { describe, expect, it } from '@jest/globals';
import { claimChange } from '../../../shared/fees/claim-change';
import { combineClaims, type Claim } from '../../../shared/fees/combine-claims';
import { feeRequestFromQuery } from '../../../shared/fees/fee-request-from-query';
import { freeOfCharge } from '../../../shared/fees/free-of-charge';
import { firstInstancePrepayment, prepayments, type Proceeding } from '../../../shared/fees/prepayment';
import { quoteFee } from '../../../shared/fees/quote-fee';
import { tariffOn, type Tariff } from '../../../shared/fees/tariff';
import { tariff2007 } from '../../../shared/fees/tariff-2007';

describe('several claims of one complaint (解释 201)', () => {
  it.each<[string, Claim[], { kind: string; amountFen?: number }, string]>([
    ['one money claim', [{ kind: 'property', amountFen: 6_800_000 }], { kind: 'property', amountFen: 6_800_000 }, '第二款'],
    ['money claims add up', [{ kind: 'property', amountFen: 1_000_000 }, { kind: 'property', amountFen: 5_800_000 }], { kind: 'property', amountFen: 6_800_000 }, '第二款'],
    ['several others are one', [{ kind: 'other_non_property' }, { kind: 'other_non_property' }], { kind: 'other_non_property' }, '第二款'],
    ['mixed goes by money', [{ kind: 'other_non_property' }, { kind: 'property', amountFen: 2_000_000 }], { kind: 'property', amountFen: 2_000_000 }, '第一款'],
    ['divorce keeps its own property', [{ kind: 'divorce', amountFen: 30_000_000 }], { kind: 'divorce', amountFen: 30_000_000 }, '第二款'],
  ])('%s', (_title, claims, request, paragraph) => {
    const combined = combineClaims(claims);
    expect(combined.request).toEqual(request);
    expect(combined.article).toContain(paragraph);
  });
  it('refuses none', () => expect(() => combineClaims([])).toThrow(expect.objectContaining({ code: 'fees.amountInvalid' })));
  it('is explained in the first line of the quote, and adds nothing to it', () => {
    const quote = quoteFee(feeRequestFromQuery({ claims: 'property:10000,property:58000,other_non_property' }));
    expect(quote.lines[0]).toEqual({ text: expect.stringContaining('10,000.00元 + 58,000.00元 = 68,000.00元'), fen: 0, article: expect.stringContaining('第二百零一条第一款') });
    expect({ fee: quote.feeFen, sum: quote.lines.reduce((total, line) => total + line.fen, 0) }).toEqual({ fee: 150_000, sum: 150_000 });
  });
});

describe('a changed amount of the claim', () => {
  const at = (amountFen: number, halved = false) => quoteFee({ kind: 'property', amountFen, halved });
  it.each([
    ['raised: the difference is paid (办法 21(一))', 6_800_000, 12_000_000, false, 120_000, 0, '第二十一条第（一）项'],
    ['raised late is paid all the same', 6_800_000, 12_000_000, true, 120_000, 0, '第二十一条第（一）项'],
    ['lowered before 法庭调查终结: refunded (办法 21(二))', 12_000_000, 6_800_000, false, 0, 120_000, '第二十一条第（二）项'],
    ['lowered after it: borne by who changed it (办法 35)', 12_000_000, 6_800_000, true, 0, 0, '第三十五条'],
    ['within the flat bracket: nothing', 500_000, 900_000, false, 0, 0, '第二十一条'],
  ])('%s', (_title, before, after, investigationClosed, payFen, refundFen, article) => {
    expect(claimChange({ before: at(before), after: at(after), investigationClosed })).toMatchObject({ payFen, refundFen, article: expect.stringContaining(article) });
  });
  it('of a halved fee is half the difference', () => {
    expect(claimChange({ before: at(6_800_000, true), after: at(12_000_000, true), investigationClosed: false }).payFen).toBe(60_000);
  });
});

describe('who prepays, by when (办法 20, 22; 解释 194, 199)', () => {
  it.each<[Proceeding, string, string | undefined]>([
    ['firstInstance', '原告', 'feePrepayment'], ['thirdParty', '有独立请求权的第三人', 'feePrepayment'], ['counterclaim', '提起反诉的被告', 'feeCounterclaim'], ['appeal', '上诉人', 'feeAppeal'],
    ['topUp', '原告', 'feeTopUp'], ['labourPay', '无须预交', undefined], ['representativeAction', '无须预交', undefined], ['application', '申请人', undefined], ['execution', '被执行人', undefined], ['bankruptcy', '破产财产', undefined],
  ])('%s: %s', (proceeding, payer, period) => {
    const found: { payer: string; period?: string } = prepayments[proceeding];
    expect({ payer: found.payer, period: found.period }).toEqual({ payer, period });
  });
  it('asks nobody for wages in advance', () => {
    expect(firstInstancePrepayment('追索劳动报酬纠纷').period).toBeUndefined();
    expect(firstInstancePrepayment('民间借贷纠纷').period).toBe('feePrepayment');
  });
});

describe('free of charge (办法 8, 9)', () => {
  it.each(Object.keys(freeOfCharge))('%s costs nothing and says why', (kind) => {
    const quote = quoteFee({ kind });
    expect(quote.feeFen).toBe(0);
    expect(quote.article.length).toBeGreaterThan(8);
    expect(() => quoteFee({ kind, halved: true })).toThrow(expect.objectContaining({ code: 'fees.notHalvable' }));
  });
});

describe('减交 (办法 46)', () => {
  it('comes after the halving and is rounded once', () => {
    const quote = quoteFee({ kind: 'property', amountFen: 1_000_100, halved: true, reducedByPercent: 30 });
    expect(quote).toMatchObject({ exact: '17.50875', feeFen: 1_751, reducedByPercent: 30 });
    expect(quote.lines.at(-1)).toMatchObject({ text: expect.stringContaining('准予减交30%'), article: '《诉讼费用交纳办法》第四十六条' });
  });
});

describe('the tariff in force on the day of acceptance', () => {
  const next: Tariff = { ...tariff2007, name: '新办法', inForceFrom: '2027-01-01' };
  const known = [{ ...tariff2007, inForceTo: '2026-12-31' }, next];
  it.each([['2007-03-31', undefined], ['2007-04-01', '诉讼费用交纳办法'], ['2026-12-31', '诉讼费用交纳办法'], ['2027-01-01', '新办法']])('%s: %s', (on, name) => {
    expect(tariffOn(on, known)?.name).toBe(name);
  });
  it('leaves a gap uncharged rather than guessed', () => expect(tariffOn('2027-06-01', [{ ...tariff2007, inForceTo: '2026-12-31' }])).toBeUndefined());
  it('is named in the quote', () => expect(quoteFee({ kind: 'labour', on: '2026-11-27' }).tariffOn).toBe('2026-11-27'));
});
