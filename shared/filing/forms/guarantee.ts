import type { FormGroup } from '../form';
import { choice, field, group, when } from './field';

const yes = when('has', 'yes');
const manners = ['一般保证', '连带责任保证'];

interface GuaranteeWording {
  readonly suretyTitle?: string;
  /** 保证方式 as a row of its own (all but 民间借贷) */
  readonly mannerRow: boolean;
}

/** Guarantee rows, one part of five causes: 民间借贷 10–15, 金融借款 10–16, 买卖 16–22, 信用卡 7–13, 融资租赁 15–21. */
export const guarantee = ({ suretyTitle = '是否签订保证合同', mannerRow }: GuaranteeWording): readonly FormGroup[] => [
  group('facts', 'facts.collateralContract', '是否签订物的担保（抵押、质押）合同', '签过抵押或者质押合同吗？', [
    field('has', '是否签订', 'yesNo'),
    field('signedOn', '签订时间', 'date', { required: true, ...yes }),
  ], { optional: true }),
  group('facts', 'facts.collateral', '担保人、担保物', '谁担保？用什么担保？', [
    field('guarantor', '担保人', 'text'),
    field('property', '担保物', 'text', { example: '汉台区某小区1号房屋' }),
  ], { optional: true }),
  group('facts', 'facts.maximumAmount', '是否最高额担保（抵押、质押）', '是最高额担保吗？', [
    field('has', '是否最高额担保', 'yesNo', { help: '担保一段时间内连续发生的债务，并约定了最高限额' }),
    field('determinedOn', '担保债权的确定时间', 'date', yes),
    field('limit', '担保额度', 'money', { unit: '元', required: true, ...yes }),
  ], { optional: true }),
  group('facts', 'facts.registration', '是否办理抵押、质押登记', '抵押、质押办过登记吗？', [
    field('has', '是否办理', 'yesNo'),
    choice('registrationKind', '登记种类', ['正式登记', '预告登记'], { required: true, ...yes }),
  ], { optional: true }),
  group('facts', 'facts.suretyship', suretyTitle, '有人签字做保证人吗？', [
    field('has', '是否签订', 'yesNo'),
    field('signedOn', '签订时间', 'date', yes),
    field('surety', '保证人', 'text', { required: true, ...yes }),
    field('content', '主要内容', 'longText', yes),
    ...(mannerRow ? [] : [choice('manner', '保证方式', manners, { required: true, ...yes })]),
  ], { optional: true }),
  // 民法典第六百八十六条
  ...(mannerRow ? [group('facts', 'facts.suretyManner', '保证方式', '保证人承担哪一种保证？', [choice('manner', '保证方式', manners)], { optional: true, help: '合同没有约定或者约定不明确的，是一般保证' })] : []),
  group('facts', 'facts.otherSecurity', '其他担保方式', '还有别的担保吗？', [
    field('has', '有无其他担保', 'yesNo'),
    field('form', '形式', 'text', { required: true, ...yes }),
    field('signedOn', '签订时间', 'date', yes),
  ], { optional: true }),
];
