import { describe, expect, it } from '@jest/globals';
import { cardFacts } from '../../../functions/ocr/domain/card-facts';

/** As the engine really answered for drawn cards. */
const clear = {
  block: '姓名 李 晓 梅\n性 别 女 民族 汉\n出 生 1986 年 4 月 12 日\n住 址 “陕西 省 汉中 市 汉 台 区\n示例 路 1 号\n公民 身份 S 码 99999919860412101X\n',
  scattered: '李 晓 梅\n\n女\n\n民 族\n\n1986 年 4 月 12 日\n\n公民 身份 号 码\n\n99999919860412101X\n',
};
const withName = (block: string, scattered = block) => cardFacts({ block: `${block}\n${clear.block}`, scattered: `${scattered}\n${clear.scattered}` })?.name;

describe('what is believed of a card', () => {
  it('takes the name both readings agree on, and the number', () => expect(cardFacts(clear)).toEqual({ idNumber: '99999919860412101X', name: '李晓梅' }));
  it('keeps the dot of a name of several parts', () => expect(withName('竹 名 ” 阿 卜 杜 拉 , 买 买 提', '阿 卜 杜 拉 . 买 买 提')).toBe('阿卜杜拉·买买提'));
  it('keeps rare characters', () => expect(withName('姓名 㛃𬭼')).toBe('㛃𬭼'));
  it('gives no name when the readings differ', () => expect(cardFacts({ ...clear, scattered: clear.scattered.replace('李 晓 梅', '李 曙 梅') })).toEqual({ idNumber: '99999919860412101X' }));
  it('takes no label for a name', () => expect(withName('性 别 女', '性 别 女')).toBe('李晓梅'));
  it.each([
    ['a digit misread', '99999919860412111X'],
    ['a digit too many', '999999198604121019X'],
    ['a day that does not exist', '110105194902310025'],
    ['nothing', ''],
  ])('believes no number with %s', (_, number) => {
    const spoiled = (text: string) => text.replace('99999919860412101X', number);
    expect(cardFacts({ block: spoiled(clear.block), scattered: spoiled(clear.scattered) })).toBeUndefined();
  });
});
