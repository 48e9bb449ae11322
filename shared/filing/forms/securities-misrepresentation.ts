import type { FormDefinition } from '../form';
import { enforcementCosts, litigationCosts, otherRequests, totalRow } from './claim-rows';
import { otherFacts, told, yesAnd } from './fact-rows';
import { claimed, field, group, when } from './field';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

/** 证券虚假陈述责任纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const securitiesMisrepresentation: FormDefinition = {
  cause: '证券虚假陈述责任纠纷',
  slug: 'securities-misrepresentation',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('谁公布了虚假信息？', '上市公司、控股股东、董事监事高管，以及保荐、承销、会计、律师等机构，都可以列为被告', { plaintiffs: 'either', defendants: 'usuallyOrganization' }),
    group('claims', 'claims.loss', '赔偿因虚假陈述导致的损失', '您在股票等证券上损失了多少？', [
      claimed('priceDifference', '投资差额损失', { required: true, help: '买卖价差造成的损失；人民币，外币请在“其他请求”中注明币种', example: '36000.00' }),
      claimed('commission', '佣金损失'),
      claimed('stampDuty', '印花税损失'),
    ]),
    group('claims', 'claims.jointLiability', '是否主张连带责任', '要求几个被告一起承担责任吗？', [
      field('claimed', '是否主张', 'yesNo', { required: true }),
      field('content', '责任主体及责任范围', 'longText', { required: true, ...when('claimed', 'yes') }),
    ]),
    enforcementCosts,
    litigationCosts(),
    otherRequests(),
    totalRow,
    agreedJurisdiction,
    preservation,
    group('facts', 'facts.misstatement', '被告存在虚假陈述行为的情况', '对方公布了什么虚假信息？', [
      field('description', '具体虚假陈述行为', 'longText', { required: true, help: '写明哪份公告、哪里不真实' }),
      field('madeOn', '虚假陈述行为实施日', 'date', { required: true }),
      field('exposedOn', '虚假陈述行为揭露日', 'date', { help: '首次被公开揭露的日期；没有揭露、由对方自己更正的可以不填' }),
      field('correctedOn', '虚假陈述行为更正日', 'date', { help: '对方自己公告更正的日期；没有更正可以不填' }),
      field('baseOn', '虚假陈述基准日', 'date', { help: '用来计算损失的日期；不清楚可以不填' }),
    ]),
    yesAnd('sanction', '有无监管部门的认定、处罚', '证监会等监管部门认定或者处罚过吗？', '具体情况', { help: '写明决定书文号和内容' }),
    group('facts', 'facts.trades', '原告交易情况', '您是什么时候买入、卖出的？', [
      field('bought', '买入情况（日期、数量、单价）', 'longText', { required: true, example: '2024年5月6日买入2000股，每股18.50元' }),
      field('sold', '卖出情况（日期、数量、单价）', 'longText', { required: true, help: '还没有卖出的写“未卖出”' }),
    ]),
    told('materiality', '虚假陈述的重大性', '为什么说这个虚假信息很重要？', { required: true, help: '例如公布、揭露后价格或者交易量明显变化' }),
    told('reliance', '虚假陈述与原告交易行为之间的因果关系', '您是因为这个虚假信息才买卖的吗？', { label: '与交易行为之间的因果关系', required: true }),
    told('causation', '虚假陈述与原告损失之间的因果关系', '损失是这个虚假信息造成的吗？', { label: '与损失之间的因果关系', required: true }),
    told('loss', '原告损失情况', '损失是怎样算出来的？', { required: true }),
    // 证券法第八十五条、第一百六十三条
    told('insiders', '请求发行人的控股股东、实际控制人、董监高、相关责任人员承担连带责任的情况', '为什么要控股股东、高管等人一起承担？', { label: '控股股东、实际控制人、董监高等的责任' }, { optional: true, help: '没有告这些人就选不适用' }),
    told('intermediaries', '请求保荐机构、承销机构、律师事务所、会计师事务所等其他机构及其相关责任人员承担连带责任的情况', '为什么要保荐、承销、律师、会计等机构一起承担？', { label: '保荐、承销、律师、会计等机构的责任' }, { optional: true, help: '没有告这些机构就选不适用' }),
    told('basis', '请求承担责任的依据', '依据哪些法律要求赔偿？', { required: true, help: '不清楚可以照示例填写', example: '《中华人民共和国证券法》第八十五条、第一百六十三条。' }),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['证券账户开户证明', '交易对账单', '相关公告', '监管部门的处罚决定或者认定', '损失计算表', '身份证或者营业执照'],
};
