import { describe, expect, it } from '@jest/globals';
import { couldHaveBeenTold } from '../../../../functions/filing/domain/told-before';

const answers = { 'facts.accident.description': { at: '2026-11-01T00:00:00.000Z' }, 'claims.medical.amount': { at: '2026-11-06T00:00:00.000Z' } };
const asked = [{ at: '2026-11-05T00:00:00.000Z', paths: ['facts.insurance.description', 'claims.nursing'], fileIds: ['file_one'] }];
const files = [{ fileId: 'file_one' }, { fileId: 'file_two' }];
const left = (path: string, changes: Partial<Parameters<typeof couldHaveBeenTold>[1]> = {}) => couldHaveBeenTold([{ path, label: path, reason: '请写清楚' }], { answers, files, asked, ...changes }).map((item) => item.path);

describe('在线诉讼规则 9(1)(二): all at once', () => {
  it.each([
    ['a field that has not changed', 'facts.accident.description'],
    ['a field that was empty then and is empty now', 'facts.basis.description'],
    ['a file that was there', 'files.file_one'],
  ])('%s could have been told the first time', (_, path) => expect(left(path)).toEqual([path]));

  it.each([
    ['a field typed since', 'claims.medical.amount'],
    ['a group in which something was typed since', 'claims.medical'],
    ['what was told then and is still wrong', 'facts.insurance.description'],
    ['a field of a group told then', 'claims.nursing.amount'],
    ['a file handed in since', 'files.file_two'],
    ['the evidence as a whole, when files came since', 'files'],
  ])('%s may be told now', (_, path) => expect(left(path)).toEqual([]));

  it('holds for the first request nothing back', () => expect(left('facts.accident.description', { asked: undefined })).toEqual([]));
  it('knows the evidence as a whole when no file came since', () => expect(left('files', { files: [{ fileId: 'file_one' }] })).toEqual(['files']));
});
