import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FeeQuote } from '../../../shared/fees/fee-quote';
import { FeeRanges } from '../../../shared/fees/fee-ranges';
import { feeKindOf } from '../../../shared/fees/fee-kind-of';
import { feeRequestFromQuery } from '../../../shared/fees/fee-request-from-query';
import { quoteFee, type FeeRequest } from '../../../shared/fees/quote-fee';
import { tariffOn } from '../../../shared/fees/tariff';
import { describeWithShared } from '../../support/describe-with-shared';
import { readShared } from '../../support/shared-folder';

interface Example { kind: string; amountFen: number | null; feeExactYuan?: string; feeFen: number | null; feeYuanRoundedToYuan?: number; baseYuan?: number; rangeYuan?: [number, number] }

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no refusal';
};

describeWithShared('the 178 reference examples', (folder) => {
  const examples = readShared(folder, 'rules/fee-examples.json') as Example[];

  it('are all here', () => expect(examples).toHaveLength(178));

  it.each(examples)('$kind of $amountFen fen on base $baseYuan', (example) => {
    const request: FeeRequest = { kind: example.kind, ...(example.amountFen === null ? {} : { amountFen: example.amountFen }), ...(example.baseYuan === undefined ? {} : { baseFen: example.baseYuan * 100 }) };
    const quote = quoteFee(request);
    expect(FeeQuote.safeParse(quote).success).toBe(true);
    expect(quote.lines.reduce((sum, line) => sum + line.fen, 0)).toBe(quote.feeFen);
    if (example.rangeYuan !== undefined) {
      expect(quote.range).toEqual({ minFen: example.rangeYuan[0] * 100, maxFen: example.rangeYuan[1] * 100, configuredFen: quote.feeFen, example: true });
      return;
    }
    expect({ exact: quote.exact, feeFen: quote.feeFen }).toEqual({ exact: example.feeExactYuan, feeFen: example.feeFen });
    expect(quoteFee({ ...request, rounding: 'yuan' }).feeFen).toBe((example.feeYuanRoundedToYuan ?? -1) * 100);
  });
});

describe('quoteFee', () => {
  it('explains bracket by bracket', () => {
    expect(quoteFee({ kind: 'property', amountFen: 6_800_000 })).toEqual({
      kind: 'property', amountFen: 6_800_000, feeFen: 150_000, exact: '1500', halved: false, rounding: 'fen',
      lines: [{ text: '不超过1万元的部分：50.00元', fen: 5000 }, { text: '超过1万元至10万元的部分 58,000.00元 × 2.5% = 1,450.00元', fen: 145_000 }],
      article: '《诉讼费用交纳办法》第十三条第一款第（一）项',
    });
  });

  it('halves once, whether by suffix or by flag', () => {
    const bySuffix = quoteFee({ kind: 'property_halved', amountFen: 12_000_000 });
    expect(bySuffix).toEqual(quoteFee({ kind: 'property', amountFen: 12_000_000, halved: true }));
    expect(quoteFee({ kind: 'property_halved', amountFen: 12_000_000, halved: true }).feeFen).toBe(135_000);
    expect(bySuffix.lines.at(-1)).toEqual({ text: '减半交纳：2,700.00元 ÷ 2 = 1,350.00元', fen: -135_000, article: expect.stringContaining('第二百零六条') });
    expect(bySuffix.article).toContain('第十五条');
  });

  it('uses the configured value of a range and says whether it is an example', () => {
    const ranges: FeeRanges = { divorce_base: { fen: 20_000, example: false } };
    expect(quoteFee({ kind: 'divorce', ranges })).toMatchObject({ feeFen: 20_000, range: { minFen: 5000, maxFen: 30_000, configuredFen: 20_000, example: false } });
    expect(quoteFee({ kind: 'divorce' }).lines[0]?.text).toContain('示例默认值');
    expect(FeeRanges.safeParse({ divorce_base: { fen: 30_001, example: false } }).success).toBe(false);
    expect(FeeRanges.safeParse(ranges).success).toBe(true);
  });

  it.each<[string, FeeRequest, string]>([
    ['an unknown kind', { kind: 'lottery', amountFen: 1 }, 'fees.unknownKind'],
    ['an inherited property name', { kind: 'toString', amountFen: 1 }, 'fees.unknownKind'],
    ['the suffix alone', { kind: '_halved', amountFen: 1 }, 'fees.unknownKind'],
    ['a day before the tariff', { kind: 'property', amountFen: 1, on: '2007-03-31' }, 'fees.unknownKind'],
    ['no amount', { kind: 'property' }, 'fees.amountInvalid'],
    ['nothing at stake', { kind: 'property', amountFen: 0 }, 'fees.amountInvalid'],
    ['a negative amount', { kind: 'property', amountFen: -1 }, 'fees.amountInvalid'],
    ['a part of a fen', { kind: 'property', amountFen: 0.5 }, 'fees.amountInvalid'],
    ['too much', { kind: 'property', amountFen: 1e14 }, 'fees.amountInvalid'],
    ['a base below the range', { kind: 'divorce', baseFen: 4999 }, 'fees.baseOutOfRange'],
    ['a base above the range', { kind: 'divorce', baseFen: 30_001 }, 'fees.baseOutOfRange'],
    ['a base where there is none', { kind: 'property', amountFen: 100, baseFen: 100 }, 'fees.baseOutOfRange'],
    ['half an application fee', { kind: 'preservation', amountFen: 100, halved: true }, 'fees.notHalvable'],
    ['half an enforcement fee', { kind: 'execution_halved', amountFen: 100 }, 'fees.notHalvable'],
  ])('refuses %s', (_, request, code) => expect(codeOf(() => quoteFee(request))).toBe(code));

  it('keeps the tariff of its day', () => {
    expect(tariffOn('2007-04-01')?.name).toBe('诉讼费用交纳办法');
    expect(tariffOn('2007-03-31')).toBeUndefined();
  });
});

/** rules/01 §2: fee in 1/1000 fen = amount × permille + k × 100,000, [upper bound in yuan, permille, k in yuan] */
const quick: [number, number, number][] = [[1e5, 25, -200], [2e5, 20, 300], [5e5, 15, 1300], [1e6, 10, 3800], [2e6, 9, 4800], [5e6, 8, 6800], [1e7, 7, 11_800], [2e7, 6, 21_800], [Infinity, 5, 41_800]];

it('brackets and the quick formula agree on any amount, and lines add up to the fee', () => {
  fc.assert(fc.property(fc.integer({ min: 1_000_001, max: 10_000_000_000 }), fc.boolean(), (amountFen, halved) => {
    const [, permille, k] = quick.find(([bound]) => amountFen <= bound * 100) ?? [0, 0, 0];
    const thousandths = amountFen * permille + k * 100_000;
    const quote = quoteFee({ kind: 'property', amountFen, halved });
    expect(quote.feeFen).toBe(Math.floor((2 * thousandths + (halved ? 2000 : 1000)) / (halved ? 4000 : 2000)));
    expect(quote.lines.reduce((sum, { fen }) => sum + fen, 0)).toBe(quote.feeFen);
  }));
});

describe('feeRequestFromQuery', () => {
  it('reads yuan and flags', () => {
    expect(feeRequestFromQuery({ kind: 'property', amount: '68,000.00', halved: '1', rounding: 'yuan' })).toEqual({ kind: 'property', amountFen: 6_800_000, halved: true, rounding: 'yuan' });
    expect(feeRequestFromQuery({ kind: 'divorce', amount: '', halved: 'false', base: '200' })).toEqual({ kind: 'divorce', baseFen: 20_000 });
  });

  it.each([
    [{ amount: '-1' }, 'fees.amountInvalid'], [{ amount: '1.234' }, 'fees.amountInvalid'], [{ amount: '一万' }, 'fees.amountInvalid'], [{ amount: '1e5' }, 'fees.amountInvalid'],
    [{ amount: '9999999999999' }, 'fees.amountInvalid'], [{ base: 'x' }, 'fees.baseOutOfRange'], [{ halved: 'maybe' }, 'request.invalid'], [{ rounding: 'jiao' }, 'request.invalid'],
  ])('refuses %j', (query, code) => expect(codeOf(() => feeRequestFromQuery({ kind: 'property', ...query }))).toBe(code));
});

it.each([['机动车交通事故责任纠纷', 'property'], ['离婚纠纷', 'divorce'], ['劳动争议', 'labour'], ['名誉权纠纷', 'personality_rights'], ['constructor', 'property']])('%s is charged as %s', (cause, kind) =>
  expect(feeKindOf(cause)).toBe(kind));
