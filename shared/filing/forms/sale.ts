import type { FormDefinition } from '../form';
import { enforcementCosts, litigationCosts, otherRequests, security, totalOrPriceRow } from './claim-rows';
import { basis, otherFacts, paymentFields, told, yesAnd } from './fact-rows';
import { choice, claimed, field, group, when } from './field';
import { guarantee } from './guarantee';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

const optional = { optional: true } as const;
const seller = { ...optional, help: '您是卖方时填写；您是买方就选不适用' };
const buyer = { ...optional, help: '您是买方时填写；您是卖方就选不适用' };
const yes = when('claimed', 'yes');

/** 买卖合同纠纷民事起诉状（2025年示范文本，法〔2025〕82号）; a seller fills rows 1–2, a buyer 3–4, both 5–10. */
export const sale: FormDefinition = {
  cause: '买卖合同纠纷',
  slug: 'sale',
  version: '2025',
  feeKind: 'property',
  amountNeeded: 'total',
  alternatives: [['claims.price', 'claims.lateInterest'], ['claims.loss', 'claims.defects']],
  groups: [
    ...partyBlocks('您要告谁？', '您是卖方的，告没有付钱的买方；您是买方的，告卖方', { plaintiffs: 'either' }),
    group('claims', 'claims.price', '给付价款（元）', '对方还欠多少货款？', [claimed('amount', '给付价款', { required: true, help: '人民币；外币请在“其他请求”中注明币种', example: '86000.00' })], seller),
    group('claims', 'claims.lateInterest', '迟延给付价款的利息（违约金）', '晚付货款要加多少利息、违约金？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('interest', '迟延给付价款的利息'),
      claimed('penalty', '违约金'),
      field('laterBase', '之后利息、违约金的计算基数', 'money', { unit: '元' }),
      field('laterRate', '之后利息、违约金的计算标准', 'text', { example: '全国银行间同业拆借中心公布的一年期贷款市场报价利率加计50%' }),
      field('method', '计算方式', 'longText'),
      field('untilPaid', '是否请求支付至实际清偿之日止', 'yesNo', { required: true }),
    ], seller),
    group('claims', 'claims.loss', '赔偿因卖方违约所受的损失', '卖方违约让您损失了多少？', [
      claimed('amount', '支付赔偿金', { required: true }),
      choice('breach', '违约类型', ['迟延履行', '不履行', '其他'], { required: true }),
      field('circumstances', '具体情形', 'longText', { required: true, example: '约定2026年3月1日交货，至今没有交货' }),
      field('calculation', '损失计算依据', 'longText', { required: true }),
    ], buyer),
    group('claims', 'claims.defects', '是否对标的物的瑕疵承担责任', '东西质量有问题，要求卖方怎么办？', [
      field('claimed', '是否主张', 'yesNo', { required: true }),
      choice('remedy', '要求', ['修理', '重作', '更换', '退货', '减少价款或者报酬', '其他'], { required: true, ...yes }),
      field('content', '具体要求', 'longText', { help: '要求几种办法的，在这里一并写明', ...yes }),
      claimed('amount', '要求退还或者减少的价款', { help: '要求退货退款、减价的，填金额；其他不填', ...yes }),
    ], buyer),
    group('claims', 'claims.performance', '要求继续履行或者解除合同', '合同还要继续，还是解除？', [
      choice('which', '要求', ['继续履行', '判令解除合同', '确认买卖合同已解除'], { required: true }),
      field('days', '履行期限', 'integer', { unit: '日内', required: true, help: '要求对方在几日内履行完毕', ...when('which', '继续履行') }),
      choice('duty', '履行的义务', ['付款', '供货'], { required: true, ...when('which', '继续履行') }),
      field('terminatedOn', '解除时间', 'date', { required: true, help: '解除通知到达对方的日期', ...when('which', '确认买卖合同已解除') }),
    ], { ...optional, help: '不提这一项要求就选不适用' }),
    security,
    enforcementCosts,
    litigationCosts(true),
    otherRequests(),
    totalOrPriceRow,
    agreedJurisdiction,
    preservation,
    told('contract', '合同的签订情况（名称、编号、签订时间、地点等；如无书面合同，请注明“无书面合同”）', '什么时候、在哪里签的合同？', { label: '合同的签订情况', required: true, example: '2026年1月5日双方在汉中市汉台区签订《购销合同》一份。', help: '没有书面合同的，写“无书面合同”，并说明怎样约定的' }),
    group('facts', 'facts.parties', '合同主体', '谁卖，谁买？', [field('seller', '出卖人（卖方）', 'text', { required: true }), field('buyer', '买受人（买方）', 'text', { required: true })]),
    told('goods', '买卖标的物情况（标的物名称、规格、质量、数量等）', '买卖的是什么东西？', { label: '买卖标的物情况', required: true, example: '某牌空调20台，型号KFR-35，全新' }),
    group('facts', 'facts.price', '合同约定的价格及支付方式', '约定多少钱、怎样付？', [
      field('unitPrice', '单价', 'money', { unit: '元' }),
      field('totalPrice', '总价', 'money', { unit: '元', required: true }),
      ...paymentFields,
    ]),
    told('delivery', '合同约定的交货时间、地点、方式、风险承担、安装、调试、验收', '约定什么时候、在哪里、怎样交货？', { label: '交货约定', required: true }),
    told('quality', '合同约定的质量标准及检验方式、质量异议期限', '约定了什么质量标准、几天内可以提出异议？', { label: '质量约定' }, { ...optional, help: '没有约定就选不适用' }),
    group('facts', 'facts.penaltyTerms', '合同约定的违约金（定金）', '约定了违约金或者定金吗？', [
      field('penalty', '违约金', 'money', { unit: '元' }),
      field('penaltyClause', '违约金合同条款', 'text', { example: '第八条' }),
      field('deposit', '定金', 'money', { unit: '元' }),
      field('depositClause', '定金合同条款', 'text', { example: '第三条' }),
      field('dailyPercent', '迟延履行违约金', 'decimal', { unit: '%/日', example: '0.05' }),
      field('dailyClause', '迟延履行违约金合同条款', 'text', { example: '第九条' }),
    ], { ...optional, help: '没有约定就选不适用' }),
    group('facts', 'facts.performed', '价款支付及标的物交付情况', '钱付了多少，货交了多少？', [
      field('paidOnTime', '按期支付价款', 'money', { unit: '元' }),
      field('paidLate', '逾期付款', 'money', { unit: '元' }),
      field('unpaid', '逾期未付款', 'money', { unit: '元' }),
      field('deliveredOnTime', '按期交付标的物', 'integer', { unit: '件' }),
      field('deliveredLate', '逾期交付', 'integer', { unit: '件' }),
      field('undelivered', '逾期未交付', 'integer', { unit: '件' }),
    ]),
    group('facts', 'facts.delay', '是否存在迟延履行', '有一方晚付款或者晚交货吗？', [
      field('has', '是否迟延', 'yesNo', { required: true }),
      field('description', '迟延时间', 'text', { required: true, example: '自2026年3月1日起', ...when('has', 'yes') }),
      choice('which', '迟延的义务', ['逾期付款', '逾期交货'], { required: true, ...when('has', 'yes') }),
    ]),
    group('facts', 'facts.demand', '是否催促过履行', '您催过对方吗？', [
      field('has', '是否催促', 'yesNo', { required: true }),
      field('on', '催促时间', 'date', when('has', 'yes')),
      field('means', '催促方式', 'text', { required: true, example: '微信、电话、书面函件', ...when('has', 'yes') }),
      field('description', '催促情况', 'longText', when('has', 'yes')),
    ]),
    yesAnd('qualityDispute', '买卖合同标的物有无质量争议', '双方对质量有争议吗？', '具体情况'),
    yesAnd('nonConformity', '标的物质量规格或履行方式是否存在不符合约定的情况', '东西或者交货方式和约定的不一样吗？', '具体情况'),
    yesAnd('negotiation', '是否曾就标的物质量问题进行协商', '双方为质量问题商量过吗？', '具体情况'),
    yesAnd('terminationNotice', '是否通知解除合同', '通知过对方解除合同吗？', '具体情况', { help: '写明哪天、怎样通知、对方哪天收到' }),
    group('facts', 'facts.payable', '被告应当支付的利息、违约金、赔偿金', '这些钱是怎样算出来的？', [
      field('interest', '利息', 'money', { unit: '元' }),
      field('penalty', '违约金', 'money', { unit: '元' }),
      field('damages', '赔偿金', 'money', { unit: '元' }),
      field('total', '共计', 'money', { unit: '元' }),
      field('method', '计算方式', 'longText'),
    ], optional),
    ...guarantee({ mannerRow: true }),
    basis('请求承担责任的依据', '依据什么要求对方承担责任？', '《中华人民共和国民法典》第五百七十七条、第五百七十九条、第六百二十六条。'),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['买卖合同或者订单', '送货单、收货单', '对账单', '发票', '付款凭证', '催款或者协商的聊天记录', '质量检验报告'],
};
