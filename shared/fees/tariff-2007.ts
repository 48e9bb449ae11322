import { freeOfCharge } from './free-of-charge';
import type { Bracket, Tariff, TariffItem } from './tariff';

/** 办法第十三条第一款第（一）项 */
const property: readonly Bracket[] = [
  { upToYuan: 10_000, flatYuan: 50 },
  { upToYuan: 100_000, permille: 25 },
  { upToYuan: 200_000, permille: 20 },
  { upToYuan: 500_000, permille: 15 },
  { upToYuan: 1_000_000, permille: 10 },
  { upToYuan: 2_000_000, permille: 9 },
  { upToYuan: 5_000_000, permille: 8 },
  { upToYuan: 10_000_000, permille: 7 },
  { upToYuan: 20_000_000, permille: 6 },
  { permille: 5 },
];

/** 办法第十四条第（一）项第2目 */
const execution: readonly Bracket[] = [
  { upToYuan: 10_000, flatYuan: 50 },
  { upToYuan: 500_000, permille: 15 },
  { upToYuan: 5_000_000, permille: 10 },
  { upToYuan: 10_000_000, permille: 5 },
  { permille: 1 },
];

const thirteen = (item: string): string => `《诉讼费用交纳办法》第十三条第一款第（${item}）项`;
const fourteen = (item: string): string => `《诉讼费用交纳办法》第十四条第（${item}）项`;
const perCase = (title: string, nature: TariffItem['nature'], article: string, flatYuan: number): TariffItem => ({ title, nature, article, flatYuan });

/** 《诉讼费用交纳办法》，国务院令第481号，2007-04-01 起施行 */
export const tariff2007: Tariff = {
  name: '诉讼费用交纳办法',
  inForceFrom: '2007-04-01',
  items: {
    property: { title: '财产案件', nature: 'acceptance', article: thirteen('一'), brackets: property, amountOf: '诉讼请求金额' },
    divorce: {
      title: '离婚案件', nature: 'acceptance', article: `${thirteen('二')}第1目`, zeroAllowed: true, amountOf: '财产总额',
      range: { name: 'divorce_base', minYuan: 50, maxYuan: 300 },
      brackets: [{ upToYuan: 200_000, flatYuan: 0 }, { permille: 5 }],
    },
    personality_rights: {
      title: '人格权案件', nature: 'acceptance', article: `${thirteen('二')}第2目`, zeroAllowed: true, amountOf: '损害赔偿金额',
      range: { name: 'personality_base', minYuan: 100, maxYuan: 500 },
      brackets: [{ upToYuan: 50_000, flatYuan: 0 }, { upToYuan: 100_000, permille: 10 }, { permille: 5 }],
    },
    divorce_base: { title: '离婚案件（不涉及财产分割部分）', nature: 'acceptance', article: `${thirteen('二')}第1目`, range: { name: 'divorce_base', minYuan: 50, maxYuan: 300 } },
    personality_base: { title: '人格权案件（不涉及损害赔偿部分）', nature: 'acceptance', article: `${thirteen('二')}第2目`, range: { name: 'personality_base', minYuan: 100, maxYuan: 500 } },
    other_non_property: { title: '其他非财产案件', nature: 'acceptance', article: `${thirteen('二')}第3目`, range: { name: 'other_non_property', minYuan: 50, maxYuan: 100 } },
    ip_no_amount: { title: '知识产权民事案件（没有争议金额）', nature: 'acceptance', article: thirteen('三'), range: { name: 'ip_no_amount', minYuan: 500, maxYuan: 1000 } },
    labour: perCase('劳动争议案件', 'acceptance', thirteen('四'), 10),
    administrative_trademark_patent_maritime: perCase('商标、专利、海事行政案件', 'acceptance', `${thirteen('五')}第1目`, 100),
    administrative_other: perCase('其他行政案件', 'acceptance', `${thirteen('五')}第2目`, 50),
    jurisdiction_objection_failed: { title: '管辖权异议不成立', nature: 'acceptance', article: thirteen('六'), range: { name: 'jurisdiction_objection_failed', minYuan: 50, maxYuan: 100 } },
    execution_no_amount: { title: '申请执行（没有执行金额或者价额）', nature: 'application', article: `${fourteen('一')}第1目`, range: { name: 'execution_no_amount', minYuan: 50, maxYuan: 500 } },
    execution: { title: '申请执行', nature: 'application', article: `${fourteen('一')}第2目`, brackets: execution, amountOf: '执行金额' },
    preservation: {
      title: '申请保全', nature: 'application', article: fourteen('二'), zeroAllowed: true, capYuan: 5000, amountOf: '实际保全的财产数额',
      brackets: [{ upToYuan: 1000, flatYuan: 30 }, { upToYuan: 100_000, permille: 10 }, { permille: 5 }],
    },
    preservation_no_property: perCase('申请保全（不涉及财产数额）', 'application', fourteen('二'), 30),
    payment_order: { title: '申请支付令', nature: 'application', article: fourteen('三'), brackets: property, share: [1, 3, '三分之一'], amountOf: '请求给付的金额' },
    public_summons: perCase('申请公示催告', 'application', fourteen('四'), 100),
    arbitration_setaside_or_validity: perCase('申请撤销仲裁裁决或者认定仲裁协议效力', 'application', fourteen('五'), 400),
    bankruptcy: { title: '破产案件', nature: 'application', article: fourteen('六'), brackets: property, share: [1, 2, '二分之一'], capYuan: 300_000, amountOf: '破产财产总额' },
    maritime_fund: { title: '申请设立海事赔偿责任限制基金', nature: 'application', article: `${fourteen('七')}第1目`, range: { name: 'maritime_fund', minYuan: 1000, maxYuan: 10_000 } },
    maritime_injunction: { title: '申请海事强制令', nature: 'application', article: `${fourteen('七')}第2目`, range: { name: 'maritime_injunction', minYuan: 1000, maxYuan: 5000 } },
    ship_lien_notice: { title: '申请船舶优先权催告', nature: 'application', article: `${fourteen('七')}第3目`, range: { name: 'ship_lien_notice', minYuan: 1000, maxYuan: 5000 } },
    maritime_claim_registration: perCase('申请海事债权登记', 'application', `${fourteen('七')}第4目`, 1000),
    general_average_adjustment: perCase('申请共同海损理算', 'application', `${fourteen('七')}第5目`, 1000),
    ...Object.fromEntries(Object.entries(freeOfCharge).map(([kind, { title, article }]) => [kind, perCase(title, 'free', article, 0)])),
    // 解释 204, 205 speak of a fee, no text gives a rate: nothing until a court configures one
    security_realisation: perCase('申请实现担保物权（示例默认值，费率未见规定）', 'free', '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百零四条、第二百零五条', 0),
    judicial_confirmation: perCase('申请司法确认调解协议', 'free', '《诉讼费用交纳办法》第八条第（一）项；《最高人民法院关于人民调解协议司法确认程序的若干规定》（法释〔2011〕5号）第十一条', 0),
  },
};
