import { describe, expect, it } from '@jest/globals';
import { filePath, filePlaceLabel, filePlaceOf } from '../../../shared/filing/file-correction';

describe('a correction of the evidence', () => {
  it.each([
    ['files', {}],
    ['evidence', {}],
    [filePath('file_01ABC'), { fileId: 'file_01ABC' }],
    [filePath('file_01ABC', 3), { fileId: 'file_01ABC', page: 3 }],
    ['facts.accident.description', undefined],
    ['filesystem', undefined],
    ['files.file_01ABC.x', undefined],
  ])('%s', (path, place) => expect(filePlaceOf(path)).toEqual(place));

  it('is named as the paper names it', () => {
    expect(filePlaceLabel('借条')).toBe('《借条》');
    expect(filePlaceLabel('借条', 3)).toBe('《借条》第3页');
  });
});
