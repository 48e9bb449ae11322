import type { FormDefinition } from '../form';
import { accelerateOrTerminate, enforcementCosts, litigationCosts, otherRequests, principal, security, totalRow } from './claim-rows';
import { basis, otherFacts, told } from './fact-rows';
import { choice, claimed, field, group } from './field';
import { guarantee } from './guarantee';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { loanOverdue, loanProvided, loanRepaid, loanRepayment, loanTerm } from './loan-facts';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

const part = { partOf: 'outstanding' } as const;

/** 金融借款合同纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const financialLoan: FormDefinition = {
  cause: '金融借款合同纠纷',
  slug: 'financial-loan',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('谁欠贷款没还？', '借款人、保证人、抵押人都可以列为被告', { plaintiffs: 'either' }),
    principal('还欠多少贷款本金没还？'),
    group('claims', 'claims.interest', '利息（期内利息、复利、罚息）', '还欠多少利息？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('outstanding', '欠利息', { help: '合计金额；只填下面各项的，按各项相加' }),
      claimed('withinTerm', '其中期内利息', part),
      claimed('compound', '其中复利', part),
      claimed('penalty', '其中罚息（违约金）', part),
      field('method', '计算方式', 'longText', { help: '写清以多少本金、从哪天起、按什么利率计算' }),
      field('untilPaid', '是否请求支付至实际清偿之日止', 'yesNo', { required: true }),
    ], { optional: true }),
    accelerateOrTerminate,
    security,
    enforcementCosts,
    litigationCosts(),
    otherRequests(),
    totalRow,
    agreedJurisdiction,
    preservation,
    told('contract', '合同签订情况（名称、编号、签订时间、地点等）', '什么时候、在哪里签的借款合同？', { label: '合同签订情况', required: true, example: '2024年3月1日双方签订《个人借款合同》，编号示例2024-001，地点汉中市汉台区。' }),
    group('facts', 'facts.parties', '合同主体', '谁放贷，谁借款？', [field('lender', '贷款人', 'text', { required: true }), field('borrower', '借款人', 'text', { required: true })]),
    group('facts', 'facts.amount', '借款金额', '约定借多少，实际发放了多少？', [field('agreed', '约定借款金额', 'money', { required: true, unit: '元' }), field('provided', '实际发放金额', 'money', { required: true, unit: '元' })]),
    loanTerm,
    group('facts', 'facts.rate', '借款利率', '约定了多少利息、逾期怎样加收？', [
      field('percent', '利率', 'decimal', { unit: '%', required: true, example: '4.35' }),
      choice('per', '计息单位', ['年', '季', '月'], { required: true }),
      field('clause', '利率合同条款', 'text', { example: '第三条', help: '写在合同第几条' }),
      field('overduePercent', '逾期上浮', 'decimal', { unit: '%/年' }),
      field('overdueClause', '逾期上浮合同条款', 'text'),
      field('compound', '复利', 'text', { help: '写明是否计收复利和计算办法' }),
      field('compoundClause', '复利合同条款', 'text'),
      field('penaltyPercent', '罚息（违约金）', 'decimal', { unit: '%/年' }),
      field('penaltyClause', '罚息（违约金）合同条款', 'text'),
    ]),
    loanProvided,
    loanRepayment(['等额本息', '等额本金']),
    loanRepaid,
    loanOverdue,
    ...guarantee({ suretyTitle: '是否签订保证合同/保函', mannerRow: true }),
    basis('请求承担责任的依据', '依据什么要求还款？', '《中华人民共和国民法典》第六百七十四条、第六百七十五条、第六百七十六条。'),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['借款合同', '借据、放款凭证', '还款明细', '欠款计算表', '催收记录', '保证合同或者保函', '抵押、质押合同及登记证明'],
};
