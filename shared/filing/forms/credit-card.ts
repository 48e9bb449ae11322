import type { FormDefinition } from '../form';
import { enforcementCosts, litigationCosts, otherRequests, security, totalRow } from './claim-rows';
import { basis, otherFacts, owedFields, told, yesAnd } from './fact-rows';
import { claimed, field, group } from './field';
import { guarantee } from './guarantee';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

/** 银行信用卡纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const creditCard: FormDefinition = {
  cause: '银行信用卡纠纷',
  slug: 'credit-card',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('谁欠信用卡的钱？', '持卡人、保证人都可以列为被告', { plaintiffs: 'either' }),
    group('claims', 'claims.principal', '透支本金', '还欠多少透支本金？', [
      field('asOf', '截至日期', 'date', { required: true, example: '2026-10-31' }),
      claimed('outstanding', '尚欠本金', { required: true, help: '人民币；外币请在“其他请求”中注明币种', example: '28600.00' }),
    ]),
    group('claims', 'claims.charges', '利息、罚息、复利、滞纳金、违约金、手续费等', '还欠多少利息和各种费用？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('outstanding', '利息、罚息、复利、滞纳金、违约金、手续费等共计', { required: true }),
      field('laterFrom', '之后各项费用的起算日期', 'date', { help: '从这一天之后，按照信用卡领用协议计算至实际清偿之日止；不要求可以不填' }),
      field('detail', '明细', 'longText', { help: '逐项写明各是多少' }),
    ], { optional: true }),
    security,
    enforcementCosts,
    litigationCosts(),
    otherRequests(),
    totalRow,
    agreedJurisdiction,
    preservation,
    told('card', '信用卡办理情况（信用卡卡号、信用卡登记权利人、办卡时间、办卡行等）', '哪张卡，什么时候、在哪家银行办的？', { label: '信用卡办理情况', required: true, help: '卡号只写后四位也可以' }),
    group('facts', 'facts.terms', '信用卡合约的主要约定', '领用合约是怎样约定的？', [
      field('amount', '透支金额', 'money', { unit: '元', required: true }),
      field('chargeStandard', '利息、罚息、复利、滞纳金、违约金、手续费等的计算标准', 'longText', { required: true }),
      field('breach', '违约责任', 'longText', { required: true }),
      field('termination', '解除条件', 'longText', { help: '没有约定可以不填' }),
    ]),
    // 法释〔2021〕10号第二条
    yesAnd('notice', '是否就信用卡合约主要条款进行提示注意', '提醒过持卡人注意主要条款吗？', '提示说明的具体方式及时间地点'),
    group('facts', 'facts.repaid', '被告逾期部分已还金额', '逾期以后已经还了多少？', [field('amount', '已还金额', 'money', { unit: '元', required: true, help: '没有还过填0' })]),
    group('facts', 'facts.owed', '被告逾期未还款金额', '还有哪些钱没还？', [
      field('since', '逾期时间', 'date', { required: true, help: '从哪一天开始逾期' }),
      field('asOf', '截至日期', 'date', { required: true }),
      ...owedFields('欠付信用卡本金'),
    ]),
    yesAnd('demand', '是否向被告进行通知和催收', '通知、催收过对方吗？', '具体情况', { help: '写明哪天、用什么方式' }),
    ...guarantee({ mannerRow: true }),
    basis('请求承担责任的依据', '依据什么要求还款？', '《中华人民共和国民法典》第五百七十七条、第六百七十五条、第六百七十六条。'),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['信用卡申请表', '信用卡领用合约', '交易明细、账单', '欠款计算表', '催收记录', '提示说明的录音录像或者签字页', '担保合同'],
};
