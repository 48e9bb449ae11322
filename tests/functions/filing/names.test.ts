import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartyItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/filing/handler';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

const longest = `${'示例'.repeat(97)}有限公司`;

describe('names as people and companies have them', () => {
  let store: Store;
  beforeAll(async () => {
    store = await startStore();
  });
  afterAll(() => store.stop());

  it.each([
    ['a rare character of the basic plane', '王㛃', '被告甲'],
    ['a rare character beyond it', '李𬭼', '被告甲'],
    ['a character no font here has', '李𠮷', '被告甲'],
    ['an ethnic name with its point', '买买提·艾力', '被告甲'],
    ['200 characters of a company', '李晓梅', longest.slice(0, 200)],
  ])('%s: from the form through the papers to the clerk', async (_, mine, theirs) => {
    const token = await plaintiff();
    const caseId = await readyDraft(token, { 'plaintiffs.0.name': mine, 'defendants.1.name': theirs }) as CaseId;
    const { status, body } = await submit(token, caseId);
    expect({ status, code: body['code'], message: body['message'] }).toEqual({ status: 200 });
    expect((await loadCase(caseId)).all(PartyItem).map(({ name }) => name)).toEqual(expect.arrayContaining([mine, theirs]));
    const seen = await call(handler, 'GET', `/api/filings/${caseId}`, { token: await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案') });
    expect(seen.body['answers']).toMatchObject({ 'plaintiffs.0.name': mine, 'defendants.1.name': theirs });
  });
});
