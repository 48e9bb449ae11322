import type { FormField, FormGroup } from '../form';
import { choice, field, group, when } from './field';

export const PERSON = '自然人';
export const ORGANIZATION = '法人或非法人组织';

const idKinds = ['居民身份证', '港澳台居民居住证', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '护照', '外国人永久居留身份证', '其他'];
const organizationKinds = [
  '有限责任公司', '股份有限公司', '上市公司', '其他企业法人', '事业单位', '社会团体', '基金会', '社会服务机构', '机关法人', '农村集体经济组织法人',
  '城镇农村的合作经济组织法人', '基层群众性自治组织法人', '个人独资企业', '合伙企业', '不具有法人资格的专业服务机构',
];

/** Rows of 自然人. `required`: what a party must know of itself, and can only try to know of the other side. */
const personFields = (required: boolean, condition: Pick<FormField, 'when'> = {}): FormField[] => {
  const must = required ? { required: true } : {};
  return [
    field('name', '姓名', 'text', { required: true, example: '李晓梅', help: '请与身份证件上的姓名一致', ...condition }),
    choice('sex', '性别', ['男', '女'], { ...must, ...condition }),
    field('bornOn', '出生日期', 'date', { ...must, example: '1986-04-12', ...condition }),
    field('ethnicity', '民族', 'text', { ...must, example: '汉族', ...condition }),
    field('employer', '工作单位', 'text', { help: '没有可以不填', ...condition }),
    field('position', '职务', 'text', { help: '没有可以不填', ...condition }),
    field('phone', '联系电话', 'phone', { ...must, personal: 'phone', example: '13900000001', help: required ? '法院会用这个号码联系您' : '知道就填写，便于法院联系和送达', ...condition }),
    field('domicile', '住所地（户籍所在地）', 'address', { required: true, personal: 'address', help: '身份证上的地址，写到门牌号', ...condition }),
    field('residence', '经常居住地', 'address', { personal: 'address', help: '离开户籍地连续居住一年以上的地方；相同可写“同住所地”', ...condition }),
    choice('idKind', '证件类型', idKinds, { ...must, initial: '居民身份证', ...condition }),
    field('idNumber', '证件号码', 'idNumber', { ...must, personal: 'idNumber', help: required ? '18位，最后一位可以是X' : '知道就填写，便于法院核对对方身份', ...condition }),
  ];
};

/** Rows of 法人/非法人组织; `required` as above. */
const organizationFields = (required: boolean, condition: Pick<FormField, 'when'>): FormField[] => {
  const must = required ? { required: true } : {};
  return [
    field('name', '名称', 'text', { required: true, help: '营业执照上的全称', ...condition }),
    field('domicile', '住所地（主要办事机构所在地）', 'address', { required: true, personal: 'address', help: '写到门牌号', ...condition }),
    field('registeredAt', '注册地/登记地', 'address', { personal: 'address', help: '与住所地相同可以不填', ...condition }),
    field('legalRepresentative', '法定代表人/主要负责人', 'text', { ...must, help: required ? '营业执照上的法定代表人或者负责人' : '可在国家企业信用信息公示系统查到', ...condition }),
    field('position', '职务', 'text', { example: '负责人', ...condition }),
    field('phone', '联系电话', 'phone', { ...must, personal: 'phone', help: required ? '法院会用这个号码联系您' : '知道就填写，便于法院联系和送达', ...condition }),
    field('creditCode', '统一社会信用代码', 'creditCode', { ...must, help: '18位，在营业执照上', ...condition }),
    choice('organizationKind', '类型', organizationKinds, condition),
    choice('ownership', '所有制性质', ['国有（控股）', '国有（参股）', '民营', '其他'], condition),
  ];
};

const eitherFields = (required = false, usual = PERSON): FormField[] => [
  choice('kind', '身份', [PERSON, ORGANIZATION], { required: true, initial: usual, help: '个人选自然人；公司、单位选法人或非法人组织' }),
  ...personFields(required, when('kind', PERSON)),
  ...organizationFields(required, when('kind', ORGANIZATION)),
];

/** Who can stand on each side. The usual: a person sues anybody. */
export interface PartyKinds {
  /** "either" where the official form has the organization block for the plaintiff, too */
  readonly plaintiffs?: 'person' | 'either';
  readonly defendants?: 'person' | 'either' | 'usuallyOrganization';
  /** one on each side (离婚) */
  readonly single?: boolean;
}

const agents = group('parties', 'agents', '委托诉讼代理人', '有人代您打官司吗？', [
  field('name', '姓名', 'text', { required: true }),
  field('organization', '单位', 'text', { example: '某某律师事务所' }),
  field('position', '职务', 'text', { example: '律师' }),
  field('phone', '联系电话', 'phone', { personal: 'phone', required: true }),
  choice('authority', '代理权限', ['一般授权', '特别授权'], { required: true, help: '特别授权的代理人可以代为承认、放弃、变更诉讼请求，进行和解' }),
], { repeat: { min: 0, max: 2, itemLabel: '委托诉讼代理人' }, help: '没有代理人就跳过' });

const thirdParties = group('parties', 'thirdParties', '第三人', '还有与这件事有关的其他人吗？', eitherFields(), { repeat: { min: 0, max: 10, itemLabel: '第三人' }, help: '没有就跳过' });

const defendantFields = (kinds: PartyKinds['defendants']): FormField[] => {
  if (kinds === 'person') return personFields(false);
  return eitherFields(false, kinds === 'usuallyOrganization' ? ORGANIZATION : PERSON);
};

/** 当事人信息 of every 2025 form in the official order; `defendantQuestion` is worded by the cause. */
export const partyBlocks = (defendantQuestion: string, defendantHelp: string, { plaintiffs = 'person', defendants = 'either', single = false }: PartyKinds = {}): FormGroup[] => [
  group('parties', 'plaintiffs', plaintiffs === 'either' ? '原告' : '原告（自然人）', '您是谁？', plaintiffs === 'either' ? eitherFields(true) : personFields(true), {
    repeat: { min: 1, max: single ? 1 : 10, itemLabel: '原告' },
    help: plaintiffs === 'either' ? '原告是提起诉讼的人或者单位。请对照身份证或者营业执照填写' : '原告是提起诉讼的人。请对照身份证填写',
  }),
  agents,
  group('parties', 'defendants', defendants === 'person' ? '被告（自然人）' : '被告', defendantQuestion, defendantFields(defendants), { repeat: { min: 1, max: single ? 1 : 20, itemLabel: '被告' }, help: defendantHelp }),
  thirdParties,
];
