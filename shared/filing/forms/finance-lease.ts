import type { FormDefinition, FormField } from '../form';
import { enforcementCosts, litigationCosts, otherRequests, security, totalOrPriceRow } from './claim-rows';
import { basis, otherFacts, paymentFields, told, yesAnd } from './fact-rows';
import { choice, claimed, field, group, when } from './field';
import { guarantee } from './guarantee';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

const optional = { optional: true } as const;
const payAll = { ...optional, help: '要求付清全部租金时填写；要求解除合同的，选不适用' };
const terminate = { ...optional, help: '要求解除合同时填写；要求付清全部租金的，选不适用' };
const part = { partOf: 'rent' } as const;

const damagesFields: readonly FormField[] = [
  claimed('penalty', '违约金'),
  claimed('lateFee', '滞纳金'),
  claimed('damages', '损害赔偿金'),
  field('laterBase', '之后违约金、滞纳金、损害赔偿金的计算基数', 'money', { unit: '元' }),
  field('laterRate', '之后违约金、滞纳金、损害赔偿金的计算标准', 'text', { help: '计算至全部款项实际付清之日；不要求可以不填', example: '每日万分之五' }),
  field('detail', '明细', 'longText'),
];

/** 融资租赁合同纠纷民事起诉状（2025年示范文本，法〔2025〕82号）; rows 1–3 or rows 4–5 (民法典第七百五十二条), 6–10 for all. */
export const financeLease: FormDefinition = {
  cause: '融资租赁合同纠纷',
  slug: 'finance-lease',
  version: '2025',
  feeKind: 'property',
  amountNeeded: 'total',
  alternatives: [['claims.rent', 'claims.damages'], ['claims.return']],
  groups: [
    ...partyBlocks('谁没有付租金？', '承租人、保证人都可以列为被告', { plaintiffs: 'either' }),
    group('claims', 'claims.rent', '支付全部未付租金', '要求对方付清多少租金？', [
      claimed('due', '到期未付租金', { required: true, help: '人民币；外币请在“其他请求”中注明币种' }),
      claimed('notDue', '未到期租金'),
      claimed('purchasePrice', '留购价款'),
      field('detail', '明细', 'longText'),
    ], payAll),
    group('claims', 'claims.damages', '违约金、滞纳金、损害赔偿金', '晚付租金要加多少违约金？', [field('asOf', '截至日期', 'date', { required: true }), ...damagesFields], payAll),
    group('claims', 'claims.ownership', '是否确认租赁物归原告所有', '付清之前，要求确认租赁物是您的吗？', [field('claimed', '是否确认租赁物归原告所有', 'yesNo', { required: true })], payAll),
    group('claims', 'claims.termination', '请求解除合同', '要求解除合同吗？', [
      choice('which', '要求', ['判令解除融资租赁合同', '确认融资租赁合同已解除'], { required: true }),
      field('terminatedOn', '解除时间', 'date', { required: true, help: '解除通知到达对方的日期', ...when('which', '确认融资租赁合同已解除') }),
    ], terminate),
    group('claims', 'claims.return', '返还租赁物，并赔偿因解除合同而受到的损失', '要求还回租赁物，并赔偿多少损失？', [
      claimed('rent', '支付全部未付租金', { help: '合计金额；只填下面各项的，按各项相加' }),
      claimed('due', '其中到期未付租金', part),
      claimed('notDue', '其中未到期租金', part),
      claimed('purchasePrice', '其中留购价款', { ...part, help: '合同有约定的填写' }),
      field('asOf', '截至日期', 'date', { required: true }),
      ...damagesFields,
    ], terminate),
    security,
    enforcementCosts,
    litigationCosts(),
    otherRequests(),
    totalOrPriceRow,
    agreedJurisdiction,
    preservation,
    told('contract', '合同的签订情况（名称、编号、签订时间、地点）', '什么时候、在哪里签的合同？', { label: '合同的签订情况', required: true, example: '2025年1月10日签订《融资租赁合同》，编号示例2025-001，地点汉中市汉台区。' }),
    group('facts', 'facts.parties', '合同主体', '谁出租，谁承租？', [field('lessor', '出租人（卖方）', 'text', { required: true }), field('lessee', '承租人（买方）', 'text', { required: true })]),
    told('leased', '租赁物情况（租赁物的选择、名称、规格、质量、数量等）', '租的是什么东西？', { label: '租赁物情况', required: true, example: '某牌挖掘机一台，型号X200，由承租人选定' }),
    group('facts', 'facts.rent', '合同约定的租金及支付方式', '约定多少租金、怎样付？', [field('amount', '租金', 'money', { unit: '元', required: true }), ...paymentFields]),
    group('facts', 'facts.term', '合同约定的租赁期限、费用', '约定租多久，其他费用谁出？', [
      field('from', '租赁期间开始', 'date', { required: true }),
      field('to', '租赁期间结束', 'date', { required: true }),
      field('otherCosts', '除租金外产生的费用', 'text', { example: '保险费、维修费' }),
      field('otherCostsBearer', '费用由谁承担', 'text', { example: '承租人' }),
    ]),
    group('facts', 'facts.finalOwner', '到期后租赁物归属', '租期满了，租赁物归谁？', [
      choice('owner', '归属', ['归承租人所有', '归出租人所有'], { required: true }),
      field('purchasePrice', '留购价款', 'money', { unit: '元', help: '约定付一笔钱就归承租人的，填这笔钱' }),
    ], { ...optional, help: '没有约定就选不适用' }),
    told('breach', '合同约定的违约责任', '违约了怎样承担责任？', { required: true }),
    yesAnd('acceleration', '是否约定加速到期条款', '约定过欠租就要一次付清吗？', '具体内容'),
    yesAnd('recovery', '是否约定回收租赁物条件', '约定过什么情况可以收回租赁物吗？', '具体内容'),
    yesAnd('terminationTerms', '是否约定解除合同条件', '约定过什么情况可以解除合同吗？', '具体内容'),
    group('facts', 'facts.delivered', '租赁物交付时间', '租赁物是哪天交付的？', [field('on', '交付租赁物日期', 'date', { required: true })]),
    group('facts', 'facts.condition', '租赁物情况', '租赁物的质量有问题吗？', [
      choice('quality', '质量', ['质量符合约定或者承租人的使用目的', '存在瑕疵'], { required: true }),
      field('defects', '具体情况', 'longText', { required: true, ...when('quality', '存在瑕疵') }),
    ]),
    group('facts', 'facts.rentPaid', '租金支付情况', '已经付了多少租金？', [
      field('from', '开始日期', 'date'),
      field('to', '结束日期', 'date'),
      field('onTime', '按约定已付租金', 'money', { unit: '元', required: true, help: '没有付过填0' }),
      field('late', '逾期但已支付租金', 'money', { unit: '元' }),
      field('detail', '明细', 'longText'),
    ]),
    group('facts', 'facts.rentOwed', '逾期未付租金情况', '从哪天起没有付，欠了多少？', [
      field('since', '开始欠付租金日期', 'date', { required: true }),
      field('asOf', '截至日期', 'date', { required: true }),
      field('rent', '欠付租金', 'money', { unit: '元', required: true }),
      field('penalty', '违约金', 'money', { unit: '元' }),
      field('lateFee', '滞纳金', 'money', { unit: '元' }),
      field('damages', '损害赔偿金', 'money', { unit: '元' }),
      field('total', '共计', 'money', { unit: '元' }),
      field('detail', '明细', 'longText'),
    ]),
    ...guarantee({ mannerRow: true }),
    basis('请求承担责任的依据', '依据什么要求对方承担责任？', '《中华人民共和国民法典》第七百三十五条、第七百五十二条。'),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['融资租赁合同', '租赁物买卖合同及发票', '租赁物交接单', '租金支付表', '付款凭证', '催款函', '保证合同', '租赁物登记证明'],
};
