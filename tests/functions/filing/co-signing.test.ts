import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentItem, FilingItem, PartyItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler as cases } from '../../../functions/cases/handler';
import { handler } from '../../../functions/filing/handler';
import { privateLending } from '../../../shared/filing/forms/private-lending';
import { coSignersOf } from '../../../shared/filing/co-signing';
import type { Standing } from '../../../shared/filing/standing';
import type { CaseId } from '../../../shared/kernel/ids';
import { call } from '../../support/call';
import { person, plaintiff, readyDraft, save, sign, submit } from '../../support/filing-steps';
import { pngOf, upload } from '../../support/upload';

const second = {
  'plaintiffs.1.name': '李小妹', 'plaintiffs.1.sex': '女', 'plaintiffs.1.bornOn': '1990-01-01', 'plaintiffs.1.ethnicity': '汉族', 'plaintiffs.1.idKind': '居民身份证', 'plaintiffs.1.idNumber': '999999199001011236',
  'plaintiffs.1.phone': '13900000009', 'plaintiffs.1.domicile': '陕西省汉中市汉台区北关街道示例路1号', 'plaintiffs.1.residence': '同住所地',
};

describe('several plaintiffs', () => {
  let store: Store;
  let [lady, sister, stranger]: string[] = [];
  beforeAll(async () => {
    store = await startStore();
    lady = await plaintiff();
    sister = await person('person_sister', '李小妹', '999999199001011236', '13900000009');
    stranger = await person('person_stranger', '李小妹', '999999199001011244', '13900000008');
  });
  afterAll(() => store.stop());

  const ask = (caseId: string) => call(handler, 'POST', `/api/filings/${caseId}/co-signers`, { token: lady ?? '' });
  const look = (caseId: string, token = sister) => call(handler, 'GET', `/api/co-signings/${caseId}`, { token: token ?? '' });
  const coSign = async (caseId: string, seen: string, token = sister, electronicService = 'refused') =>
    call(handler, 'PUT', `/api/co-signings/${caseId}`, { token: token ?? '', body: { fileId: await upload(token ?? '', '签名.png', pngOf(), 'image/png'), confirmed: true, electronicService, noticeVersion: '2026-11', seen } });

  it('each signs and answers for themselves; found by name and verified number, nobody else', async () => {
    const caseId = await readyDraft(lady ?? '', second) as CaseId;
    expect(await submit(lady ?? '', caseId)).toMatchObject({ status: 409, body: { code: 'filing.notSigned', path: 'coSigners', message: expect.stringContaining('李小妹') } });
    expect((await look(caseId)).body).toMatchObject({ code: 'filing.notCoSigner' });
    expect((await ask(caseId)).body).toMatchObject({ coSigners: [{ path: 'plaintiffs.1', name: '李小妹', state: 'asked' }], findings: expect.arrayContaining([expect.objectContaining({ path: 'coSigners', level: 'error' })]) });
    expect((await call(handler, 'GET', '/api/co-signings', { token: stranger ?? '' })).body['items']).toEqual([]);
    expect(await look(caseId, stranger)).toMatchObject({ status: 403, body: { code: 'filing.notCoSigner' } });
    expect((await call(handler, 'GET', '/api/co-signings', { token: sister ?? '' })).body['items']).toMatchObject([{ caseId, name: '李小妹', askedBy: '李晓梅', signed: false }]);
    const shown = await look(caseId);
    expect(shown.body).toMatchObject({ path: 'plaintiffs.1', open: true, evidence: ['道路交通事故认定书', '现场照片'] });
    expect(shown.body['answers']).toMatchObject({ 'plaintiffs.1.domicile': second['plaintiffs.1.domicile'], 'plaintiffs.1.phone': '13900000009', 'plaintiffs.0.phone': '139****0001' });
    expect(JSON.stringify(shown.body)).not.toContain('99999919860412101X');
    expect(await coSign(caseId, shown.body['seen'])).toMatchObject({ status: 200, body: { signature: { electronicService: 'refused' } } });

    const submitted = await submit(lady ?? '', caseId);
    expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted', coSigners: [{ state: 'signed' }] } });
    const record = await loadCase(caseId);
    const parties = record.all(PartyItem).filter(({ role }) => role === 'plaintiff');
    expect(parties.map(({ name, personId, electronicService }) => [name, personId, electronicService?.state]).sort()).toEqual([['李小妹', 'person_sister', 'refused'], ['李晓梅', 'person_lixiaomei', 'given']]);
    expect((await readEvents(caseId))[0]?.data).toMatchObject({ coSignatures: [{ path: 'plaintiffs.1', electronicService: 'refused' }] });
    const receipt = await call(handler, 'GET', `/api/receipts/${encodeURIComponent(submitted.body['receipt'].receiptNumber)}`);
    expect(receipt.body['files'].map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['手写签名图片', '手写签名图片（李小妹）']));
    expect(record.all(DocumentItem).filter(({ kind }) => kind === 'addressForService')).toHaveLength(1);
    expect((await call(cases, 'GET', '/api/cases', { token: sister ?? '' })).body['items']).toMatchObject([{ caseId }]);
    expect((await call(handler, 'GET', '/api/co-signings', { token: sister ?? '' })).body['items']).toEqual([]);
    expect(await coSign(caseId, record.one(FilingItem)?.updatedAt ?? '')).toMatchObject({ status: 409, body: { code: 'filing.notDraft' } });
  });

  it('a word changed takes back both signatures; what was seen before is not signed', async () => {
    const caseId = await readyDraft(lady ?? '', second) as CaseId;
    await ask(caseId);
    const { seen } = (await look(caseId)).body;
    await save(lady ?? '', caseId, { 'claims.transport.amount': '88.00' });
    expect(await coSign(caseId, seen)).toMatchObject({ status: 409, body: { code: 'cases.conflict' } });
    await coSign(caseId, (await look(caseId)).body['seen']);
    await save(lady ?? '', caseId, { 'claims.transport.amount': '89.00' });
    const { signature, coSigning } = (await loadCase(caseId)).one(FilingItem) ?? {};
    expect([signature, coSigning?.['plaintiffs.1']]).toEqual([undefined, { askedAt: expect.any(String) }]);
    await sign(lady ?? '', caseId);
    expect(await submit(lady ?? '', caseId)).toMatchObject({ status: 409, body: { code: 'filing.notSigned' } });
  });

  it('needs the number by which the signer is known', async () => {
    const caseId = await readyDraft(lady ?? '', { ...second, 'plaintiffs.1.idNumber': '' });
    expect(await ask(caseId)).toMatchObject({ status: 422, body: { code: 'filing.incomplete', path: 'plaintiffs.1.idNumber' } });
  });
});

describe('who must sign besides the one at the phone', () => {
  const answers = { 'plaintiffs.0.name': '甲', 'plaintiffs.0.bornOn': '1980-01-01', 'plaintiffs.1.name': '乙', 'plaintiffs.1.bornOn': '2015-01-01', 'plaintiffs.2.name': '丙公司', 'plaintiffs.2.kind': '法人或非法人组织', 'defendants.0.name': '丁' };
  const names = (standing: Partial<Standing> | undefined, own?: string) => coSignersOf(privateLending, answers, standing as Standing, own, '2026-11-27').map(({ name }) => name);
  it.each<[string, string[], string[]]>([
    ['oneself, second in the form', names(undefined, 'plaintiffs.1'), ['甲']],
    ['oneself, not recognised: the first', names({ as: 'self' }), ['乙']],
    ['an agent with special authority', names({ as: 'agent', authority: 'special' }), []],
    ['an agent with general authority: filing is not reserved (民诉法 62 II)', names({ as: 'agent', authority: 'general' }), []],
    ['a guardian: the child is covered', names({ as: 'guardian' }), ['甲']],
    ['for a company', names({ as: 'organization' }), ['甲', '乙']],
    ['one plaintiff alone', coSignersOf(privateLending, { 'plaintiffs.0.name': '甲' }, undefined, undefined, '2026-11-27').map(({ name }) => name), []],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});
