import type { FormDefinition, FormGroup } from '../form';
import { litigationCosts, otherRequests, totalRow } from './claim-rows';
import { told } from './fact-rows';
import { claimed, field, group, when } from './field';
import { preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

const yes = when('claimed', 'yes');

const claim = (code: string, title: string, question: string, example: string, help?: string): FormGroup => group('claims', `claims.${code}`, title, question, [
  field('claimed', '是否主张', 'yesNo', { required: true }),
  claimed('amount', '金额', { required: true, ...yes }),
  field('detail', '明细', 'longText', { required: true, help: '写清时间和计算方法', example, ...yes }),
], help === undefined ? {} : { help });

const optional = { optional: true } as const;

/** 劳动争议民事起诉状（2025年示范文本，法〔2025〕82号） */
export const labour: FormDefinition = {
  cause: '劳动争议',
  slug: 'labour',
  version: '2025',
  feeKind: 'labour',
  amountNeeded: 'nothing',
  // 劳动合同法实施条例第二十五条: who gets the one does not get the other
  alternatives: [['claims.unlawfulTermination'], ['claims.severance']],
  sectionTitles: { jurisdiction: '诉前保全' },
  groups: [
    ...partyBlocks('您要告哪家单位？', '一般是和您签合同、给您发工资的用人单位', { defendants: 'usuallyOrganization' }),
    claim('wages', '是否主张工资支付', '单位拖欠您的工资吗？', '2026年3月至5月，每月5000元，共15000元', '只要求支付劳动报酬的，可以不预交诉讼费（《诉讼费用交纳办法》第二十条）'),
    claim('doubleWages', '是否主张未签订书面劳动合同双倍工资', '单位没有和您签书面劳动合同吗？', '2025年2月至12月未签合同，每月5000元，共11个月', '用工超过一个月不满一年没有签的，可以要求每月二倍的工资（劳动合同法第八十二条）'),
    claim('overtime', '是否主张加班费', '加班没有给加班费吗？', '2026年1月至6月休息日加班20天'),
    claim('annualLeave', '是否主张未休年休假工资', '应休的年休假没有休吗？', '2025年应休5天未休'),
    claim('socialInsurance', '是否主张未依法缴纳社会保险费造成的经济损失', '单位没有交社保，让您受到损失了吗？', '因未交医疗保险，住院费12000元无法报销'),
    claim('severance', '是否主张解除劳动合同经济补偿', '解除合同，单位应当给您经济补偿吗？', '工作满4年，月平均工资5000元，共4个月', '经济补偿和违法解除的赔偿金只能要求一种'),
    claim('unlawfulTermination', '是否主张违法解除劳动合同赔偿金', '单位违法辞退您吗？', '工作满4年，经济补偿20000元的二倍，共40000元', '违法解除的赔偿金是经济补偿的二倍（劳动合同法第八十七条）'),
    litigationCosts(),
    otherRequests('其他诉讼请求'),
    totalRow,
    preservation,
    told('contract', '劳动合同签订情况', '劳动合同是怎样签的？', { required: true, help: '写明和谁、哪天、在哪里签的；没有签的写“未签订”' }),
    told('performance', '劳动合同履行情况', '您在单位工作的情况？', { required: true, help: '写明入职时间、岗位、地点、约定和实发的工资、社保、加班、年休假' }),
    told('termination', '解除或终止劳动关系情况', '劳动关系是怎样结束的？', { help: '写明哪天、谁提出、什么原因、给了多少补偿' }, { ...optional, help: '还在单位工作就选不适用' }),
    told('injury', '工伤情况', '受过工伤吗？', { help: '写明受伤时间、工伤认定、伤残等级、费用' }, { ...optional, help: '没有工伤就选不适用' }),
    // 劳动争议调解仲裁法第五条、第二十九条、第五十条
    told('arbitration', '劳动仲裁相关情况', '申请过劳动仲裁吗？结果怎样？', { required: true, help: '写明申请时间、请求、裁决书文号、结果、收到裁决的日期', example: '2026年9月1日申请仲裁，10月20日收到汉台区劳动人事争议仲裁委员会裁决书，对裁决不服。' }, { help: '劳动争议要先申请仲裁；不服裁决的，收到裁决书之日起十五日内起诉' }),
    told('other', '其他相关情况', '还有什么要说明的？', { help: '例如是否是农民工' }, optional),
    told('basis', '诉请依据', '依据哪些法律提出要求？', { required: true, help: '写明具体条文；不清楚可以照示例填写', example: '《中华人民共和国劳动合同法》第三十条、第四十六条、第四十七条。' }),
    ...mediationWill,
  ],
  evidenceSuggestions: ['仲裁裁决书或者不予受理通知书', '裁决书送达回证', '劳动合同', '工资条、银行流水', '考勤记录', '社保缴费记录', '解除劳动合同通知书', '工作证、工作聊天记录'],
};
