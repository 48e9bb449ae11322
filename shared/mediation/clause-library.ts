import type { AgreementClause } from './mediation';

export interface LibraryClause { readonly title: string; readonly kind: AgreementClause['kind']; readonly text: string }

const clause = (title: string, kind: LibraryClause['kind'], text: string): LibraryClause => ({ title, kind, text });

/** Wordings a mediator begins with; blanks are ＿. Any cause may use the common ones. */
const common: readonly LibraryClause[] = [
  clause('一次付清', 'payment', '付款人一次性支付全部款项。'),
  clause('分期付款', 'payment', '付款人分期支付款项，各期的日期和金额见下。'),
  clause('付款方式', 'other', '款项付至收款人本人名下的银行账户，账户信息由收款人在签署后一日内告知付款人；以转账凭证为付款证明。'),
  clause('逾期违约金', 'undertaking', '付款人任何一期逾期未付的，自逾期之日起，以当期未付金额为基数，按日＿‰支付违约金，至付清之日止。'),
  clause('加速到期', 'undertaking', '付款人累计＿期未按期付款的，收款人可以要求付款人一次性付清全部剩余款项。'),
  clause('诉讼费负担', 'costs', '案件受理费由＿负担。'),
  clause('再无争议', 'other', '各方就本案纠纷再无其他争议。'),
];

const byCause: Readonly<Record<string, readonly LibraryClause[]>> = {
  机动车交通事故责任纠纷: [
    clause('交强险内赔付', 'payment', '保险公司在机动车交通事故责任强制保险责任限额范围内赔偿伤者的损失。'),
    clause('商业险内赔付', 'payment', '保险公司在商业第三者责任保险范围内赔偿伤者的其余损失。'),
    clause('侵权人补足', 'payment', '侵权人赔偿保险赔付以外的损失。'),
    clause('垫付款返还', 'payment', '伤者收到保险赔偿款后，向侵权人返还其垫付的医疗费。'),
    clause('后续治疗', 'other', '伤者的后续治疗费用已包含在上述赔偿款中，今后不再主张。'),
  ],
  民间借贷纠纷: [
    clause('确认欠款', 'other', '各方确认：截至＿年＿月＿日，借款人尚欠出借人本金＿元、利息＿元。'),
    clause('偿还本金', 'payment', '借款人偿还借款本金。'),
    clause('支付利息', 'payment', '借款人支付利息（以＿元为基数，按年利率＿%计算）。'),
    clause('返还借条', 'undertaking', '借款人付清全部款项之日，出借人返还借条原件。'),
  ],
  买卖合同纠纷: [clause('支付货款', 'payment', '买受人支付货款。'), clause('补交货物', 'undertaking', '出卖人向买受人补交＿（名称、规格、数量）。'), clause('开具发票', 'undertaking', '出卖人收到货款后开具等额发票。')],
  物业服务合同纠纷: [clause('交纳物业费', 'payment', '业主交纳＿年＿月至＿年＿月的物业服务费。'), clause('改进服务', 'undertaking', '物业服务人完成＿（具体事项）的维修、整改。')],
  劳动争议: [clause('支付工资', 'payment', '用人单位支付拖欠的工资。'), clause('经济补偿', 'payment', '用人单位支付解除劳动合同经济补偿金。'), clause('办理手续', 'undertaking', '用人单位出具解除劳动合同证明，办理档案和社会保险关系转移手续。')],
  离婚纠纷: [clause('子女抚养', 'other', '子女＿由＿直接抚养，＿每月支付抚养费＿元，至子女独立生活时止。'), clause('探望', 'undertaking', '＿每月探望子女＿次，＿应当协助。'), clause('财产归属', 'other', '＿（财产名称、位置）归＿所有，＿协助办理过户手续。')],
  金融借款合同纠纷: [clause('偿还本息', 'payment', '借款人偿还借款本金及利息、罚息、复利。'), clause('保证责任', 'other', '保证人对上述债务承担连带清偿责任。')],
  银行信用卡纠纷: [clause('偿还欠款', 'payment', '持卡人偿还信用卡透支本金、利息及违约金。')],
};

/** The cause's own wordings first, then the common ones. */
export const libraryFor = (causeOfAction: string): readonly LibraryClause[] => [...(byCause[causeOfAction] ?? []), ...common];
