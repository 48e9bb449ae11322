import type { FormDefinition } from '../form';
import { litigationCosts, otherRequests, totalRow } from './claim-rows';
import { basis, otherFacts, told } from './fact-rows';
import { claimed, field, group } from './field';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

/** 物业服务合同纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const propertyManagement: FormDefinition = {
  cause: '物业服务合同纠纷',
  slug: 'property-management',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('谁欠物业费？', '欠费的业主，或者没有卖出的房屋的建设单位', { plaintiffs: 'either' }),
    group('claims', 'claims.serviceCharge', '物业费', '还欠多少物业费？', [
      field('asOf', '截至日期', 'date', { required: true, example: '2026-10-31' }),
      claimed('outstanding', '尚欠物业费', { required: true, example: '3600.00' }),
    ]),
    group('claims', 'claims.penalty', '违约金', '晚交物业费要加多少违约金？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('outstanding', '欠逾期物业费的违约金', { required: true }),
      field('untilPaid', '是否请求支付至实际清偿之日止', 'yesNo', { required: true }),
    ], { optional: true, help: '不要求违约金就选不适用' }),
    litigationCosts(),
    otherRequests(),
    totalRow,
    agreedJurisdiction,
    preservation,
    told('contract', '物业服务合同或前期物业服务合同签订情况（名称、编号、签订时间、地点等）', '什么时候、在哪里签的物业合同？', { label: '合同签订情况', required: true, example: '2020年6月1日签订《前期物业服务合同》一份，地点汉中市汉台区。' }),
    group('facts', 'facts.parties', '签订主体', '合同是谁和谁签的？', [field('owner', '业主/建设单位', 'text', { required: true }), field('provider', '物业服务人', 'text', { required: true })]),
    group('facts', 'facts.premises', '物业项目情况', '欠费的是哪套房屋？', [
      field('place', '坐落位置', 'address', { required: true, personal: 'address', example: '汉台区某小区3号楼1单元502室' }),
      field('area', '面积', 'decimal', { required: true, unit: '平方米', example: '98.6' }),
      field('owner', '所有权人', 'text', { required: true }),
    ]),
    told('chargeStandard', '约定的物业费标准', '约定一个月、一平方米多少钱？', { required: true, example: '住宅每平方米每月1.50元' }),
    group('facts', 'facts.servicePeriod', '约定的物业服务期限', '约定服务到什么时候？', [field('from', '开始日期', 'date', { required: true }), field('to', '结束日期', 'date', { help: '没有约定可以不填' })]),
    told('payment', '约定的物业费支付方式', '约定怎样交物业费？', { required: true, example: '每半年预交一次，当期首月10日前交清' }),
    told('penaltyStandard', '约定的逾期支付物业费违约金标准', '约定晚交怎样算违约金？', { example: '每日按欠费金额的万分之五计算' }, { optional: true, help: '没有约定就选不适用' }),
    group('facts', 'facts.owedCharge', '被告欠付物业费数额及计算方式', '欠的物业费是怎样算出来的？', [
      field('amount', '欠付物业费数额', 'money', { unit: '元', required: true }),
      field('method', '具体计算方式', 'longText', { required: true, example: '98.6平方米×1.50元×欠费月数' }),
    ]),
    group('facts', 'facts.owedPenalty', '被告应付违约金数额及计算方式', '违约金是怎样算出来的？', [
      field('amount', '应付违约金数额', 'money', { unit: '元', required: true }),
      field('method', '具体计算方式', 'longText', { required: true }),
    ], { optional: true, help: '不要求违约金就选不适用' }),
    told('demand', '催缴情况', '您怎样催过对方交费？', { required: true, help: '写明哪天、用什么方式催过。物业服务人应当先催告，合理期限届满仍不交的再起诉（民法典第九百四十四条）' }),
    basis('请求依据', '依据什么要求交费？', '《中华人民共和国民法典》第九百三十七条、第九百三十九条、第九百四十四条。'),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['物业服务合同', '业主入住登记、不动产登记信息', '物业费收费标准', '欠费明细表', '催缴通知及送达凭证', '物业服务记录'],
};
