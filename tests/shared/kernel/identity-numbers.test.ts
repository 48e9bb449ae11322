import { describe, expect, it } from '@jest/globals';
import { checkCertificate, checkCreditCode, checkIdNumber, checkPhone, checkPlate } from '../../../shared/kernel/identity-numbers';
import { isMasked, maskAddress, maskBankAccount, maskIdNumber, maskPhone } from '../../../shared/kernel/identity-numbers-masking';

describe('checkIdNumber', () => {
  it.each([
    ['11010519491231002X', 0], ['11010519491231002x', 0], ['110105194912310021', 1], ['99999919860412101X', 1], ['110105194902310026', 1], ['110105491231002', 1],
  ])('%s has no error and at least %i warning', (number, warnings) => {
    const check = checkIdNumber(number);
    expect(check.error).toBeUndefined();
    expect(check.warnings.length > 0).toBe(warnings > 0);
  });
  it.each(['', '123', '1101051949123100', '11010519491231002Y', 'A1010519491231002X'])('"%s" has the wrong shape', (number) => expect(checkIdNumber(number).error).toContain('18位'));
  it('the reference region is a warning only', () => expect(checkIdNumber('99999919860412101X')).toEqual({ warnings: [expect.stringContaining('999999')] }));
  it('nobody is born tomorrow', () => expect(checkIdNumber('110105209901010010', '2026-11-23').warnings).toContain('身份证号码中的出生日期晚于今天，请核对'));
});

describe('checkCreditCode', () => {
  it.each(['91350100M000100Y43', '91110000101623741K', '911101066976941872'])('%s is fine', (code) => expect(checkCreditCode(code)).toEqual({ warnings: [] }));
  it('a real code that fails its check digit is warned of, not refused', () => expect(checkCreditCode('91350211M0000XUF46')).toEqual({ warnings: [expect.stringContaining('校验位')] }));
  it('letters that are not used are warned of', () => expect(checkCreditCode('91350211M0000XUFI6').warnings).toHaveLength(1));
  it.each(['', '9135', '91350211M0000XUF4－'])('"%s" has the wrong shape', (code) => expect(checkCreditCode(code).error).toContain('18位'));
});

describe('other numbers', () => {
  it.each([['陕F12345', 0], ['陕FD12345', 0], ['陕F12345D', 0], ['京A1234挂', 0], ['陕F00000', 0], ['ABC', 1], ['陕I12345', 1]])('plate %s: %i warnings', (plate, count) => expect(checkPlate(plate)).toEqual(count === 0 ? { warnings: [] } : { warnings: [expect.any(String)] }));
  it.each([['13900000001', false, 0], ['0916-2222222', false, 1], ['95518', false, 1], ['12345', true, 0], ['1390000000', true, 0], ['', true, 0]])('phone %s: error %s', (phone, error, warnings) => {
    const check = checkPhone(phone);
    expect([check.error !== undefined, check.warnings.length]).toEqual([error, warnings]);
  });
  it.each([['护照', 'E12345678', 0], ['护照', '!', 1], ['港澳居民来往内地通行证', 'H12345678', 0], ['台湾居民来往大陆通行证', '1234', 1], ['其他', '任意', 0]])('%s %s: %i warnings', (kind, text, count) => expect(checkCertificate(kind, text).warnings).toHaveLength(count));
});

describe('masking', () => {
  it.each([
    [maskIdNumber, '99999919860412101X', '999999********101X'], [maskIdNumber, 'E12345678', 'E1*****78'], [maskIdNumber, 'E123', '****'],
    [maskPhone, '13900000001', '139****0001'], [maskPhone, '95518', '95*18'],
    [maskAddress, '陕西省汉中市汉台区北关街道示例路1号', '陕西省汉中市汉台区******'], [maskAddress, '北京市东城区示例街1号', '北京市东城区******'],
    [maskAddress, '同住所地', '同住******'], [maskAddress, '内蒙古自治区呼和浩特市新城区示例路', '内蒙古自治区呼和浩特市新城区******'],
    [maskBankAccount, '6222 0000 0000 0001 234', '6222***********1234'],
  ] as const)('%p %s', (mask, text, masked) => expect(mask(text)).toBe(masked));
  it('knows a masked text', () => expect(['999999********101X', '139****0001', '5*3'].map(isMasked)).toEqual([true, true, false]));
});
