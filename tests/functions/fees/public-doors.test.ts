import { startStore } from '../../support/store';
import { describe, expect, it } from '@jest/globals';
import { handler } from '../../../functions/fees/handler';
import { call } from '../../support/call';
import { describeWithShared } from '../../support/describe-with-shared';
import { readShared } from '../../support/shared-folder';

// Only the environment is wanted: no public door reads the store.
const withEnvironment = typeof startStore === 'function';
interface Example { kind: string; amountYuan: string | null; baseYuan?: number; feeFen: number | null; rangeYuan?: [number, number] }

describeWithShared('GET /api/fees/quote against every worked example', (folder) => {
  const examples = readShared(folder, 'rules/fee-examples.json') as Example[];
  it(`all ${examples.length} hold`, async () => {
    const wrong: unknown[] = [];
    for (const example of examples) {
      const query = new URLSearchParams({ kind: example.kind });
      if (example.amountYuan !== null) query.set('amount', example.amountYuan);
      if (example.baseYuan !== undefined) query.set('base', String(example.baseYuan));
      const { status, body } = await call(handler, 'GET', `/api/fees/quote?${query}`);
      const range = example.rangeYuan?.map((yuan) => yuan * 100);
      const holds = range === undefined ? body['feeFen'] === example.feeFen : body['range']?.minFen === range[0] && body['range']?.maxFen === range[1] && body['feeFen'] === body['range']?.configuredFen;
      if (status !== 200 || !holds) wrong.push({ example, status, body });
    }
    expect(examples.length).toBeGreaterThanOrEqual(178);
    expect(wrong).toEqual([]);
  });
});

describe('the public doors of fees and periods', () => {
  const get = (path: string) => call(handler, 'GET', path);
  it('quotes without login, line by line, with the article', async () => {
    expect(withEnvironment).toBe(true);
    const { status, body } = await get('/api/fees/quote?kind=property&amount=68000');
    expect(status).toBe(200);
    expect(body).toMatchObject({ feeFen: 150_000, exact: '1500', halved: false, rounding: 'fen', article: expect.stringContaining('第十三条') });
    expect((body['lines'] as { fen: number }[]).reduce((sum, line) => sum + line.fen, 0)).toBe(150_000);
  });
  it('answers a range kind with the court’s value and the range', async () => {
    const { body } = await get('/api/fees/quote?kind=divorce');
    expect(body['range']).toMatchObject({ minFen: 5_000, maxFen: 30_000, configuredFen: body['feeFen'], example: true });
  });
  it.each([
    ['/api/fees/quote', 'fees.unknownKind'], ['/api/fees/quote?kind=nothing', 'fees.unknownKind'], ['/api/fees/quote?kind=property&amount=-1', 'fees.amountInvalid'],
    ['/api/fees/quote?kind=property', 'fees.amountInvalid'], ['/api/fees/quote?kind=property&amount=1e5', 'fees.amountInvalid'], ['/api/fees/quote?kind=property&amount=1&rounding=jiao', 'request.invalid'],
    ['/api/fees/quote?kind=divorce&base=1', 'fees.baseOutOfRange'], ['/api/periods?rule=nothing&from=2026-11-23', 'periods.unknownRule'],
    ['/api/periods?rule=feePrepayment', 'periods.dateInvalid'], ['/api/periods?from=2026-11-23', 'periods.unknownRule'], ['/api/periods?rule=feePrepayment&from=2026-02-30', 'periods.dateInvalid'],
  ])('%s → 400 %s, in a Chinese sentence', async (path, code) => {
    expect(await get(path)).toMatchObject({ status: 400, body: { code, message: expect.stringMatching(/[一-龥]/), reference: expect.any(String) } });
  });
  it('computes a period with its steps', async () => {
    expect((await get('/api/periods?rule=feePrepayment&from=2026-11-14')).body).toMatchObject({ from: '2026-11-14', lastDayOn: '2026-11-23', provisional: false, steps: expect.arrayContaining([expect.stringContaining('顺延')]) });
  });
  it('says so when a year’s holidays are not published', async () => {
    expect((await get('/api/periods?rule=feePrepayment&from=2031-05-10')).body['provisional']).toBe(true);
  });
  it('lists the rules', async () => {
    const { rules } = (await get('/api/periods')).body as { rules: { rule: string }[] };
    expect(rules.map((one) => one.rule)).toEqual(expect.arrayContaining(['feePrepayment', 'refund', 'answer', 'mediationOrdinary', 'appealJudgment']));
  });
});
