import type { FormDefinition } from '../form';
import { litigationCosts } from './claim-rows';
import { told } from './fact-rows';
import { choice, claimed, field, group, when } from './field';
import { preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

const spouses = ['原告', '被告'];
const owners = [...spouses, '其他'];
const optional = { optional: true } as const;

/** 离婚纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const divorce: FormDefinition = {
  cause: '离婚纠纷',
  slug: 'divorce',
  version: '2025',
  feeKind: 'divorce',
  amountNeeded: 'nothing',
  sectionTitles: { jurisdiction: '诉前保全' },
  groups: [
    ...partyBlocks('您要和谁离婚？', '被告是您的配偶。请对照结婚证、身份证填写', { defendants: 'person', single: true }),
    group('claims', 'claims.dissolution', '解除婚姻关系', '您要求法院怎样判决婚姻关系？', [field('content', '具体主张', 'longText', { required: true, example: '请求判决原告与被告离婚。' })]),
    // 《诉讼费用交纳办法》第十三条第一款第二项第1目: only the property to be divided raises the fee
    group('claims', 'claims.property', '夫妻共同财产', '有要分割的夫妻共同财产吗？', [
      choice('kind', '财产种类', ['房屋', '汽车', '存款', '其他'], { required: true }),
      field('detail', '明细', 'longText', { required: true, help: '房屋写坐落和不动产权证号；汽车写车牌和型号；存款写开户银行和余额', example: '汉台区某小区1号房屋，登记在双方名下' }),
      choice('ownership', '归属', owners, { required: true, help: '您希望这项财产归谁' }),
      field('ownershipOther', '其他归属', 'text', { required: true, example: '原告和被告各一半', ...when('ownership', '其他') }),
      claimed('value', '价值', { required: true, help: '按现在的市场价估算，用来计算诉讼费；财产总额不超过20万元的，不另收费' }),
    ], { repeat: { min: 0, max: 20, itemLabel: '夫妻共同财产' }, help: '一项一项填写；没有共同财产就跳过' }),
    group('claims', 'claims.debts', '夫妻共同债务', '有共同欠下的债吗？', [
      field('detail', '债务', 'longText', { required: true, help: '写清欠谁、多少、为什么借', example: '2024年为购房向某银行借款，尚欠100000元' }),
      choice('bearer', '承担主体', owners, { required: true, help: '您希望这笔债由谁还' }),
      field('bearerOther', '其他承担主体', 'text', { required: true, ...when('bearer', '其他') }),
    ], { repeat: { min: 0, max: 20, itemLabel: '夫妻共同债务' }, help: '一笔一笔填写；没有共同债务就跳过' }),
    group('claims', 'claims.children', '子女直接抚养', '未成年的孩子跟谁一起生活？', [
      field('child', '子女', 'text', { required: true, example: '张小明，男，2016年5月1日出生' }),
      choice('custodian', '归属', spouses, { required: true, help: '您希望孩子由谁直接抚养' }),
    ], { repeat: { min: 0, max: 10, itemLabel: '子女' }, help: '一个孩子一项；没有未成年子女就跳过' }),
    group('claims', 'claims.childSupport', '子女抚养费', '抚养费由谁付、付多少？', [
      choice('payer', '抚养费承担主体', spouses, { required: true }),
      field('detail', '金额及明细', 'longText', { required: true, example: '每月1500元，至孩子满十八周岁止' }),
      field('method', '支付方式', 'text', { required: true, example: '每月5日前转账' }),
    ], { ...optional, help: '没有未成年子女就选不适用' }),
    group('claims', 'claims.visits', '探望权', '不和孩子一起生活的一方怎样看望孩子？', [
      choice('holder', '探望权行使主体', spouses, { required: true }),
      field('manner', '行使方式', 'longText', { required: true, example: '每月第一、第三个周末探望一次，每次一天' }),
    ], { ...optional, help: '没有未成年子女就选不适用' }),
    // 民法典第一千零九十一条、第一千零八十八条、第一千零九十条
    group('claims', 'claims.compensation', '离婚损害赔偿/离婚经济补偿/离婚经济帮助', '要求对方赔偿、补偿或者帮助吗？', [
      field('damages', '离婚损害赔偿金额', 'money', { unit: '元', help: '对方重婚、与他人同居、实施家庭暴力、虐待遗弃家庭成员等重大过错的，可以要求' }),
      field('homemaking', '离婚经济补偿金额', 'money', { unit: '元', help: '您抚育子女、照料老人、协助对方工作负担较多的，可以要求' }),
      field('assistance', '离婚经济帮助金额', 'money', { unit: '元', help: '离婚时您生活困难，对方有负担能力的，可以要求' }),
    ], optional),
    litigationCosts(),
    group('claims', 'claims.other', '其他请求', '还有别的要求吗？', [field('content', '其他请求', 'longText')], optional),
    preservation,
    group('facts', 'facts.marriage', '婚姻关系基本情况', '你们的婚姻是怎样的情况？', [
      field('marriedOn', '结婚时间', 'date', { required: true, help: '结婚证上的登记日期' }),
      field('children', '生育子女情况', 'longText', { required: true, help: '没有子女写“无”' }),
      field('life', '双方生活情况', 'longText', { required: true, help: '写明怎样认识、婚后怎样生活、有没有分居' }),
      field('grounds', '离婚事由', 'longText', { required: true, help: '写明为什么感情破裂，例如因感情不和分居满二年', example: '双方因感情不和，自2024年1月起分居至今。' }),
      field('filedBefore', '之前有无提起过离婚诉讼', 'yesNo', { required: true, help: '法院判决不准离婚或者调解和好，没有新情况、新理由的，六个月内不能再次起诉（民事诉讼法第一百二十七条）' }),
      field('filedBeforeDetail', '之前离婚诉讼的情况', 'longText', { required: true, help: '写明法院、案号、结果和时间', ...when('filedBefore', 'yes') }),
    ], { help: '女方怀孕期间、分娩后一年内或者终止妊娠后六个月内，男方一般不得提出离婚（民法典第一千零八十二条）' }),
    told('property', '夫妻共同财产情况', '这些财产是什么时候、怎样得来的？', { help: '写明购买时间、出资和登记情况' }, optional),
    told('debts', '夫妻共同债务情况', '这些债是什么时候、为什么欠下的？', { help: '写明是否用于共同生活' }, optional),
    told('custody', '子女直接抚养情况', '为什么孩子应当跟您希望的一方生活？', { help: '满八周岁的孩子，写明孩子自己的意愿' }, optional),
    told('childSupport', '子女抚养费情况', '抚养费为什么是这个数？', { help: '写明孩子的实际需要、双方的收入' }, optional),
    told('visits', '子女探望权情况', '为什么这样安排看望孩子？', {}, optional),
    told('compensation', '赔偿/补偿/经济帮助相关情况', '为什么要求赔偿、补偿或者帮助？', {}, optional),
    told('other', '其他', '还有什么要说明的？', {}, { optional: true, help: '可另附页，作为证据材料上传' }),
    told('basis', '诉请依据', '依据哪些法律提出要求？', { required: true, help: '不清楚可以照示例填写', example: '《中华人民共和国民法典》第一千零七十九条、第一千零八十四条、第一千零八十五条、第一千零八十七条。' }),
    ...mediationWill,
  ],
  evidenceSuggestions: ['结婚证', '户口簿', '子女出生医学证明', '不动产权证书', '机动车登记证书', '银行存款明细', '债务凭证', '分居或者家庭暴力的证据'],
};
