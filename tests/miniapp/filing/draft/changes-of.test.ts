import { describe, expect, it } from '@jest/globals';
import { changesOf } from '../../../../miniapp/src/filing/draft/changes-of';

describe('what typing changes', () => {
  it('is the field itself', () => {
    expect(changesOf('claims.medical.amount', '100', {})).toEqual({ 'claims.medical.amount': '100' });
  });

  it('empties the name when a party becomes an organization, and nothing when it stays what it was', () => {
    const answers = { 'plaintiffs.0.kind': '自然人', 'plaintiffs.0.name': '李晓梅' };
    expect(changesOf('plaintiffs.0.kind', '法人或非法人组织', answers)).toEqual({ 'plaintiffs.0.kind': '法人或非法人组织', 'plaintiffs.0.name': '' });
    expect(changesOf('plaintiffs.0.kind', '自然人', answers)).toEqual({ 'plaintiffs.0.kind': '自然人' });
  });
});
