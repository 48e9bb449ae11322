import { describe, expect, it } from '@jest/globals';
import type { FilingFile } from '../../../../shared/filing/filing';
import { privateLending } from '../../../../shared/filing/forms/private-lending';
import { visibleFieldsOf } from '../../../../shared/filing/visible-fields';
import { answersOfCard, takesCard } from '../../../../miniapp/src/filing/draft/answers-of-card';
import { hasPages, inTheirPlace, movedPage, pagesOf, turned } from '../../../../miniapp/src/filing/pages/arrange/page-order';
import { moved, replaced, sameAsEarlier, withArrived } from '../../../../miniapp/src/filing/pages/evidence/evidence-list';
import { groupsOf } from '../../../../miniapp/src/ui/long-list-groups';

const listed = (...ids: string[]) => ids.map((fileId) => ({ fileId, evidenceName: fileId }));
const idsOf = (list: readonly { fileId: string }[]) => list.map(({ fileId }) => fileId).join('');
const file = (fileId: string, contentType: string, pages?: number) => ({ fileId, name: fileId, evidenceName: fileId, contentType, bytes: 1, sha256: fileId, ...(pages === undefined ? {} : { pages }) }) as FilingFile;

describe('the list of evidence', () => {
  it('takes an arrived file at its end, once, named without its ending', () => {
    const list = withArrived(listed('a'), { fileId: 'b', name: '借条.v2.jpeg' });
    expect(list[1]).toEqual({ fileId: 'b', evidenceName: '借条.v2' });
    expect(withArrived(list, { fileId: 'b', name: 'x' })).toBe(list);
    expect(withArrived([], { fileId: 'c', name: '字'.repeat(150) })[0]?.evidenceName).toHaveLength(100);
  });
  it('puts a better file in the place and under the name of the old one', () => {
    expect(replaced([{ fileId: 'a', evidenceName: '借条' }, { fileId: 'b', evidenceName: '转账' }], 'a', { fileId: 'c' })).toEqual([{ fileId: 'c', evidenceName: '借条' }, { fileId: 'b', evidenceName: '转账' }]);
    expect(idsOf(replaced(listed('a', 'b'), 'a', { fileId: 'b' }))).toBe('b');
  });
  it('moves by one and stops at its ends', () => expect([idsOf(moved(listed('a', 'b', 'c'), 'b', -1)), idsOf(moved(listed('a', 'b', 'c'), 'b', 1)), idsOf(moved(listed('a', 'b'), 'a', -1)), idsOf(moved(listed('a', 'b'), 'x', 1))]).toEqual(['bac', 'acb', 'ab', 'ab']));
  it('knows where the same bytes stand earlier', () => expect([0, 1, 2].map((index) => sameAsEarlier([{ sha256: 'x' }, { sha256: 'y' }, { sha256: 'x' }], index))).toEqual([undefined, undefined, 0]));
  it('is drawn in groups that hold every row once', () => {
    const rows = Array.from({ length: 201 }, (_, index) => index);
    expect(groupsOf(rows).flatMap(({ members }) => members)).toEqual(rows);
    expect(groupsOf(rows).every(({ from, members }) => members[0] === from)).toBe(true);
    expect(groupsOf([])).toEqual([]);
  });
});

describe('the pages of a new PDF', () => {
  const pages = pagesOf([file('p', 'application/pdf', 2), file('i', 'image/heic', 1)]);
  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
  it('are all pages of pictures and PDFs, never of Word', () => {
    expect(keys(pages)).toEqual(['p-1', 'p-2', 'i-1']);
    expect([file('w', 'application/msword'), file('p', 'application/pdf')].filter(hasPages).map(({ fileId }) => fileId)).toEqual(['p']);
  });
  it('turn by quarters and come round', () => expect([1, 2, 3, 4].reduce<{ turns: number[]; list: typeof pages }>(({ turns, list }) => {
    const next = turned(list, 'p-2');
    return { turns: [...turns, next[1]?.turn ?? -1], list: next };
  }, { turns: [], list: pages }).turns).toEqual([90, 180, 270, 0]));
  it('move by one', () => expect([keys(movedPage(pages, 'i-1', -1)), keys(movedPage(pages, 'p-1', -1))]).toEqual([['p-1', 'i-1', 'p-2'], ['p-1', 'p-2', 'i-1']]));
  it('stand where the first of their files stood', () => expect([
    idsOf(inTheirPlace(listed('a', 'b', 'c', 'd'), new Set(['b', 'd']), { fileId: 'N', evidenceName: '' })), idsOf(inTheirPlace(listed('a', 'b'), new Set(['a', 'b']), { fileId: 'N', evidenceName: '' })), idsOf(inTheirPlace(listed('a'), new Set(), { fileId: 'N', evidenceName: '' })),
  ]).toEqual(['aNc', 'N', 'Na']));
});

describe('a card fills in a party', () => {
  const group = privateLending.groups.find(({ code }) => code === 'defendants');
  const fields = (kind: string) => (group === undefined ? [] : visibleFieldsOf(group, { 'defendants.0.kind': kind }).filter(({ index }) => index === 0));
  it('name, number, day of birth and sex, where they are asked for', () => {
    expect(answersOfCard(fields('自然人'), { idNumber: '99999919860412102X', name: '李晓梅' })).toEqual({
      'defendants.0.idKind': '居民身份证', 'defendants.0.idNumber': '99999919860412102X', 'defendants.0.name': '李晓梅', 'defendants.0.bornOn': '1986-04-12', 'defendants.0.sex': '女',
    });
    expect(answersOfCard(fields('自然人'), { idNumber: '999999198604121019' })).not.toHaveProperty(['defendants.0.name']);
  });
  it('and no company', () => expect([takesCard(fields('自然人')), takesCard(fields('法人或非法人组织'))]).toEqual([true, false]));
});
