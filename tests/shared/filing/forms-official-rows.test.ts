import { describe, expect, it } from '@jest/globals';
import type { FormDefinition, FormGroup } from '../../../shared/filing/form';
import { formRows } from '../../../shared/filing/form-rows';
import { allForms, formOf } from '../../../shared/filing/forms';

/** rules/06 §2–4 with the row labels of the 2025 blanks, in their order; 证据清单 closes the facts and comes from the files. */
const guaranteeRows = ['是否签订物的担保（抵押、质押）合同', '担保人、担保物', '是否最高额担保（抵押、质押）', '是否办理抵押、质押登记'];
const guaranteeEnd = ['保证方式', '其他担保方式'];
const costs = ['是否主张实现债权的费用', '是否主张诉讼费用', '其他请求', '标的总额'];

const official: Record<string, { claims: string[]; facts: string[] }> = {
  民间借贷纠纷: {
    claims: ['本金', '利息', '是否要求提前还款或解除合同', '是否主张担保权利', ...costs],
    facts: [
      '合同签订情况（名称、编号、签订时间、地点等）', '签订主体', '借款金额', '借款期限', '借款利率', '借款提供时间', '还款方式', '还款情况', '是否存在逾期还款',
      ...guaranteeRows, '是否签订保证合同', '其他担保方式', '其他需要说明的内容', '请求依据',
    ],
  },
  机动车交通事故责任纠纷: {
    claims: [
      '医疗费', '护理费', '营养费', '住院伙食补助费', '误工费', '交通费', '残疾赔偿金（含被扶养人生活费）', '残疾辅助器具费', '死亡赔偿金、丧葬费', '精神损害抚慰金', '财产损失', '其他费用', '是否主张诉讼费用', '标的总额',
    ],
    facts: ['交通事故发生情况', '交通事故责任认定', '机动车投保情况', '请求依据'],
  },
  离婚纠纷: {
    claims: ['解除婚姻关系', '夫妻共同财产', '夫妻共同债务', '子女直接抚养', '子女抚养费', '探望权', '离婚损害赔偿/离婚经济补偿/离婚经济帮助', '是否主张诉讼费用', '其他请求'],
    facts: ['婚姻关系基本情况', '夫妻共同财产情况', '夫妻共同债务情况', '子女直接抚养情况', '子女抚养费情况', '子女探望权情况', '赔偿/补偿/经济帮助相关情况', '其他', '诉请依据'],
  },
  买卖合同纠纷: {
    claims: ['给付价款（元）', '迟延给付价款的利息（违约金）', '赔偿因卖方违约所受的损失', '是否对标的物的瑕疵承担责任', '要求继续履行或者解除合同', '是否主张担保权利', ...costs],
    facts: [
      '合同的签订情况（名称、编号、签订时间、地点等；如无书面合同，请注明“无书面合同”）', '合同主体', '买卖标的物情况（标的物名称、规格、质量、数量等）', '合同约定的价格及支付方式',
      '合同约定的交货时间、地点、方式、风险承担、安装、调试、验收', '合同约定的质量标准及检验方式、质量异议期限', '合同约定的违约金（定金）', '价款支付及标的物交付情况', '是否存在迟延履行', '是否催促过履行',
      '买卖合同标的物有无质量争议', '标的物质量规格或履行方式是否存在不符合约定的情况', '是否曾就标的物质量问题进行协商', '是否通知解除合同', '被告应当支付的利息、违约金、赔偿金',
      ...guaranteeRows, '是否签订保证合同', ...guaranteeEnd, '请求承担责任的依据', '其他需要说明的内容',
    ],
  },
  金融借款合同纠纷: {
    claims: ['本金', '利息（期内利息、复利、罚息）', '是否要求提前还款或解除合同', '是否主张担保权利', ...costs],
    facts: [
      '合同签订情况（名称、编号、签订时间、地点等）', '合同主体', '借款金额', '借款期限', '借款利率', '借款提供时间', '还款方式', '还款情况', '是否存在逾期还款',
      ...guaranteeRows, '是否签订保证合同/保函', ...guaranteeEnd, '请求承担责任的依据', '其他需要说明的内容',
    ],
  },
  物业服务合同纠纷: {
    claims: ['物业费', '违约金', '是否主张诉讼费用', '其他请求', '标的总额'],
    facts: [
      '物业服务合同或前期物业服务合同签订情况（名称、编号、签订时间、地点等）', '签订主体', '物业项目情况', '约定的物业费标准', '约定的物业服务期限', '约定的物业费支付方式', '约定的逾期支付物业费违约金标准',
      '被告欠付物业费数额及计算方式', '被告应付违约金数额及计算方式', '催缴情况', '请求依据', '其他需要说明的内容',
    ],
  },
  银行信用卡纠纷: {
    claims: ['透支本金', '利息、罚息、复利、滞纳金、违约金、手续费等', '是否主张担保权利', ...costs],
    facts: [
      '信用卡办理情况（信用卡卡号、信用卡登记权利人、办卡时间、办卡行等）', '信用卡合约的主要约定', '是否就信用卡合约主要条款进行提示注意', '被告逾期部分已还金额', '被告逾期未还款金额', '是否向被告进行通知和催收',
      ...guaranteeRows, '是否签订保证合同', ...guaranteeEnd, '请求承担责任的依据', '其他需要说明的内容',
    ],
  },
  劳动争议: {
    claims: [
      '是否主张工资支付', '是否主张未签订书面劳动合同双倍工资', '是否主张加班费', '是否主张未休年休假工资', '是否主张未依法缴纳社会保险费造成的经济损失', '是否主张解除劳动合同经济补偿', '是否主张违法解除劳动合同赔偿金',
      '是否主张诉讼费用', '其他诉讼请求', '标的总额',
    ],
    facts: ['劳动合同签订情况', '劳动合同履行情况', '解除或终止劳动关系情况', '工伤情况', '劳动仲裁相关情况', '其他相关情况', '诉请依据'],
  },
  融资租赁合同纠纷: {
    claims: ['支付全部未付租金', '违约金、滞纳金、损害赔偿金', '是否确认租赁物归原告所有', '请求解除合同', '返还租赁物，并赔偿因解除合同而受到的损失', '是否主张担保权利', ...costs],
    facts: [
      '合同的签订情况（名称、编号、签订时间、地点）', '合同主体', '租赁物情况（租赁物的选择、名称、规格、质量、数量等）', '合同约定的租金及支付方式', '合同约定的租赁期限、费用', '到期后租赁物归属', '合同约定的违约责任',
      '是否约定加速到期条款', '是否约定回收租赁物条件', '是否约定解除合同条件', '租赁物交付时间', '租赁物情况', '租金支付情况', '逾期未付租金情况',
      ...guaranteeRows, '是否签订保证合同', ...guaranteeEnd, '请求承担责任的依据', '其他需要说明的内容',
    ],
  },
  保证保险合同纠纷: {
    claims: ['理赔款', '保险费、违约金等', ...costs],
    facts: [
      '保证保险合同的签订情况（合同名称、主体、签订时间、地点等）', '保证保险合同的主要约定', '是否对被告就保证保险合同主要条款进行提示注意、说明',
      '被告借款合同的主要约定（借款金额、期限、用途、利息标准、还款方式、担保、违约责任、解除条件、管辖约定）', '被告逾期未还款情况', '保证保险合同的履行情况', '追索情况', '请求承担责任的依据', '其他需要说明的内容',
    ],
  },
  证券虚假陈述责任纠纷: {
    claims: ['赔偿因虚假陈述导致的损失', '是否主张连带责任', ...costs],
    facts: [
      '被告存在虚假陈述行为的情况', '有无监管部门的认定、处罚', '原告交易情况', '虚假陈述的重大性', '虚假陈述与原告交易行为之间的因果关系', '虚假陈述与原告损失之间的因果关系', '原告损失情况',
      '请求发行人的控股股东、实际控制人、董监高、相关责任人员承担连带责任的情况', '请求保荐机构、承销机构、律师事务所、会计师事务所等其他机构及其相关责任人员承担连带责任的情况', '请求承担责任的依据', '其他需要说明的内容',
    ],
  },
};

/** How many numbered rows the official blank has: claims, facts with 证据清单. */
const counts: Record<string, [number, number]> = {
  民间借贷纠纷: [8, 18], 机动车交通事故责任纠纷: [14, 5], 离婚纠纷: [9, 10], 买卖合同纠纷: [10, 25], 金融借款合同纠纷: [8, 19], 物业服务合同纠纷: [5, 13],
  银行信用卡纠纷: [7, 16], 劳动争议: [10, 8], 融资租赁合同纠纷: [10, 24], 保证保险合同纠纷: [6, 10], 证券虚假陈述责任纠纷: [6, 12],
};

const titles = (form: FormDefinition, section: FormGroup['section']): string[] =>
  form.groups.filter((group) => group.section === section && !group.code.startsWith('extra.')).map(({ title }) => title);

it('covers every form', () => expect(Object.keys(official).sort()).toEqual(allForms.map(({ cause }) => cause).sort()));

describe.each(Object.entries(official))('%s', (cause, rows) => {
  const form = formOf(cause);
  if (form === undefined) throw new Error(`no form for ${cause}`);
  const printed = (section: FormGroup['section']): string[] => formRows(form, {}, []).filter((row) => row.section === section).map(({ label }) => label);

  it('has every official row of the claims in the official order', () => expect(titles(form, 'claims')).toEqual(rows.claims));
  it('has every official row of the facts in the official order', () => expect(titles(form, 'facts')).toEqual(rows.facts));
  it('has as many rows as the official blank', () => expect([rows.claims.length, rows.facts.length + 1]).toEqual(counts[cause]));

  it('prints them under their official labels', () => {
    expect(printed('claims')).toEqual(rows.claims);
    expect(printed('facts')).toEqual([...rows.facts, '证据清单']);
  });

  it('asks of agreed jurisdiction except where the official form does not', () => {
    const expected = cause === '机动车交通事故责任纠纷' ? ['是否已经诉前保全', '是否申请鉴定']
      : cause === '离婚纠纷' || cause === '劳动争议' ? ['是否已经诉前保全'] : ['有无仲裁、法院管辖约定', '是否已经诉前保全'];
    expect(titles(form, 'jurisdiction')).toEqual(expected);
  });
});
