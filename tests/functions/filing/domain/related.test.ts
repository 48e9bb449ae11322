import { describe, expect, it } from '@jest/globals';
import { relationOf, type PartiesOfCase } from '../../../../functions/filing/domain/related';

type Named = PartiesOfCase['parties'][number];
const person = (role: Named['role'], name: string, idNumberDigest?: string): Named => ({ role, kind: 'person', name, ...(idNumberDigest === undefined ? {} : { idNumberDigest }) });
const company = (role: Named['role'], name: string, creditCode: string): Named => ({ role, kind: 'organization', name, creditCode });
const own: PartiesOfCase = { causeOfAction: '民间借贷纠纷', parties: [person('plaintiff', '李晓梅', 'd1'), person('defendant', '王建军')] };
const other = (changes: Partial<PartiesOfCase>) => relationOf(own, { ...own, ...changes });

describe('possible duplicates and related cases', () => {
  it.each<[string, Partial<PartiesOfCase>, boolean]>([
    ['the same people on the same sides, the same cause', {}, true],
    ['the defendant known by name only', { parties: [person('plaintiff', '李晓梅', 'd1'), person('defendant', '王建军', 'd2')] }, true],
    ['another cause', { causeOfAction: '离婚纠纷' }, false],
    ['the sides turned round', { parties: [person('plaintiff', '王建军'), person('defendant', '李晓梅', 'd1')] }, false],
    ['one of them by number', { parties: [person('plaintiff', '李晓梅', 'd1'), person('defendant', '赵六')] }, false],
  ])('%s', (_, changes, duplicate) => expect(other(changes)).toMatchObject({ duplicate }));

  it.each<[string, Partial<PartiesOfCase>]>([
    ['one common name', { parties: [person('plaintiff', '张三'), person('defendant', '王建军')] }],
    ['the same name with another number', { parties: [person('plaintiff', '李晓梅', 'd9'), person('defendant', '钱七')] }],
    ['a company of a person’s name', { parties: [company('plaintiff', '李晓梅', 'd1'), person('defendant', '钱七')] }],
  ])('strangers: %s', (_, changes) => expect(other(changes)).toBeUndefined());
});
