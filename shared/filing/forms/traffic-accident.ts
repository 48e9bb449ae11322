import type { FormDefinition, FormField } from '../form';
import { litigationCosts, totalRow } from './claim-rows';
import { choice, claimed, field, group } from './field';
import { appraisal, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';
import { trafficExtras } from './traffic-extras';

const papers = (label: string): FormField => choice('documents', label, ['有', '无']);
const amount = claimed('amount', '金额', { required: true });
const optional = { optional: true } as const;

/** 机动车交通事故责任纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const trafficAccident: FormDefinition = {
  cause: '机动车交通事故责任纠纷',
  slug: 'traffic-accident',
  version: '2025',
  feeKind: 'property',
  sectionTitles: { jurisdiction: '诉前保全及鉴定申请' },
  groups: [
    ...partyBlocks('您要告谁？', '撞到您的驾驶人、车主，以及承保的保险公司，都可以列为被告'),
    group('claims', 'claims.medical', '医疗费', '看病花了多少钱？', [
      field('from', '开始日期', 'date', { example: '2026-06-18' }),
      field('to', '结束日期', 'date', { example: '2026-07-18' }),
      field('hospital', '医院', 'text', { example: '汉中市某医院' }),
      choice('treatment', '治疗方式', ['住院', '门诊', '住院和门诊']),
      { ...amount, label: '累计发生医疗费', help: '把所有医疗费发票的金额加起来', example: '23486.50' },
      papers('医疗费发票、清单、病历'),
    ], optional),
    group('claims', 'claims.nursing', '护理费', '请人照顾花了多少钱？', [
      field('days', '住院护理天数', 'integer', { unit: '天' }),
      claimed('amount', '支付护理费'),
      claimed('carerLostIncome', '或护理人员误工费', { help: '家人请假照顾您的，填家人少挣的钱' }),
      claimed('shortTerm', '或遵医嘱短期护理费'),
      papers('住院证明、医嘱等'),
    ], optional),
    group('claims', 'claims.nutrition', '营养费', '医生说要加强营养吗？', [amount, papers('病历资料')], optional),
    group('claims', 'claims.hospitalMeals', '住院伙食补助费', '住院期间的伙食补助是多少？', [{ ...amount, help: '一般按住院天数乘以当地每天的标准' }, papers('病历资料')], optional),
    group('claims', 'claims.lostIncome', '误工费', '因为受伤少挣了多少钱？', [field('from', '开始日期', 'date'), field('to', '结束日期', 'date'), amount], optional),
    group('claims', 'claims.transport', '交通费', '去看病的路费是多少？', [amount, papers('交通费凭证')], optional),
    group('claims', 'claims.disability', '残疾赔偿金（含被扶养人生活费）', '评上伤残了吗？', [claimed('compensation', '残疾赔偿金'), claimed('dependants', '被扶养人生活费')], { ...optional, help: '没有评残就选不适用' }),
    group('claims', 'claims.assistiveDevice', '残疾辅助器具费', '需要买轮椅、假肢等器具吗？', [amount], optional),
    group('claims', 'claims.death', '死亡赔偿金、丧葬费', '有人在事故中去世吗？', [claimed('compensation', '死亡赔偿金'), claimed('funeral', '丧葬费')], optional),
    group('claims', 'claims.mentalDistress', '精神损害抚慰金', '要求精神损害抚慰金吗？', [amount], optional),
    group('claims', 'claims.propertyLoss', '财产损失', '车和其他财物损失了多少？', [claimed('vehicle', '车辆损失'), claimed('downtime', '停运损失', { help: '营运车辆停运期间少挣的钱' }), claimed('other', '其他损失')], optional),
    group('claims', 'claims.other', '其他费用', '还有别的费用吗？', [amount, field('description', '费用说明', 'text')], optional),
    litigationCosts(),
    totalRow,
    preservation,
    appraisal,
    group('facts', 'facts.accident', '交通事故发生情况', '事故是怎么发生的？', [field('description', '交通事故发生情况', 'longText', { required: true, help: '写清时间、地点、人、车和经过', example: '2026年6月18日8时10分许，被告驾驶小型轿车在路口右转时与骑电动自行车直行的原告相撞，致原告受伤、车辆受损。' })]),
    group('facts', 'facts.liability', '交通事故责任认定', '交警认定谁负责任？', [field('description', '交通事故责任认定', 'longText', { required: true, help: '照交通事故认定书填写；没有认定书的，写明原因' })]),
    group('facts', 'facts.insurance', '机动车投保情况', '对方的车买了哪些保险？', [field('description', '机动车投保情况', 'longText', { required: true, help: '写明保险公司、交强险、商业三者险及限额；不清楚可以写“不清楚”' })]),
    ...trafficExtras,
    group('facts', 'facts.basis', '请求依据', '依据哪些法律要求赔偿？', [field('description', '请求依据', 'longText', { required: true, help: '不清楚可以照示例填写', example: '《中华人民共和国民法典》第一千一百七十九条、第一千二百一十三条；《中华人民共和国道路交通安全法》第七十六条。' })]),
    ...mediationWill,
  ],
  evidenceSuggestions: ['道路交通事故认定书', '住院病案及出院证明', '医疗费票据', '误工证明及工资流水', '车辆维修发票', '保险单', '伤残鉴定意见书', '驾驶证、行驶证'],
};
