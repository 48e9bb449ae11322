import { describe, expect, it } from '@jest/globals';
import { lettersTo } from '../../../shared/filing/letters-to';

describe('where letters go', () => {
  const domicile = '陕西省汉中市汉台区东关街道示例巷6号';
  it.each([
    ['nothing said of a residence', undefined, domicile],
    ['the same, in the words people use', '同住所地', domicile],
    ['the same, otherwise', '与户籍地址一致', domicile],
    ['none', '无', domicile],
    ['another', '陕西省汉中市南郑区同心路一号', '陕西省汉中市南郑区同心路一号'],
    ['another that begins like the same', '同心路1号院3单元501室，汉台区', '同心路1号院3单元501室，汉台区'],
  ])('%s', (_, residence, expected) => expect(lettersTo({ domicile, residence })).toBe(expected));
});
