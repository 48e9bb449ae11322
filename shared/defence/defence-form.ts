import type { Answers, FormDefinition, FormGroup } from '../filing/form';
import { choice, field, group, when } from '../filing/forms/field';
import { answerRows, type AnsweredRow } from './answer-rows';
import type { DefenceKind } from './defence';

export const AGREED = '无异议';
export const DISPUTED = '有异议';

const rowGroup = ({ code, section, title, question, asks }: AnsweredRow): FormGroup => group(section, code, title, question, asks === 'words'
  ? [field('content', '内容', 'longText', { help: '不清楚可以不填' })]
  : [choice('objected', '有无异议', [AGREED, DISPUTED], { required: true }), field('content', '异议内容', 'longText', { required: true, help: '说清楚哪里不对、实际是怎样的，有什么材料能证明', ...when('objected', DISPUTED) })]);

const other = group('facts', 'answer.other', '其他答辩意见', '还有要对法院说的吗？', [field('content', '内容', 'longText')], { optional: true });

const base = (complaint: FormDefinition, kind: DefenceKind): Pick<FormDefinition, 'cause' | 'slug' | 'version' | 'feeKind' | 'amountNeeded'> =>
  ({ cause: complaint.cause, slug: `${complaint.slug}-${kind}`, version: complaint.version, feeKind: complaint.feeKind, amountNeeded: 'nothing' });

const answerForm = (complaint: FormDefinition, said: Answers): FormDefinition => ({
  ...base(complaint, 'answer'),
  sectionTitles: { claims: '对原告诉讼请求的意见', facts: '对事实与理由的意见' },
  groups: [...answerRows(complaint, said).map(rowGroup), other, ...complaint.groups.filter(({ section }) => section === 'mediationWill')],
  evidenceSuggestions: ['还款或者付款的凭证', '聊天、通话记录', '合同和往来文件', '现场照片', '保险单'],
});

/** CPL 130: in the defence period. */
const objectionForm = (complaint: FormDefinition): FormDefinition => ({
  ...base(complaint, 'jurisdictionObjection'),
  sectionTitles: { claims: '申请事项', facts: '事实与理由' },
  groups: [
    group('claims', 'objection', '请求移送的法院', '您认为应当由哪个法院审理？', [field('court', '有管辖权的法院', 'text', { required: true, example: '汉中市南郑区人民法院' })]),
    group('facts', 'objection.grounds', '理由', '为什么应当由那个法院审理？', [field('content', '理由', 'longText', { required: true, help: '例如您的住所地、合同履行地、事故发生地在那里，或者双方有书面约定' })]),
  ],
  evidenceSuggestions: ['户口簿或者居住证明', '写有约定管辖的合同', '营业执照'],
});

/** 办法 18: a fee of its own, halved when it is heard together with the claim. */
const counterclaimForm = (complaint: FormDefinition): FormDefinition => ({
  ...base(complaint, 'counterclaim'),
  sectionTitles: { claims: '反诉请求', facts: '事实与理由' },
  groups: [
    group('claims', 'counterclaim', '反诉请求', '您反过来要求原告做什么？', [
      field('content', '请求内容', 'longText', { required: true, example: '判令原告赔偿我的车辆维修费12,000元' }),
      field('amount', '请求的金额', 'money', { required: true, unit: '元', help: '不要求付钱的填 0' }),
    ]),
    group('facts', 'counterclaim.grounds', '事实与理由', '发生了什么？为什么原告应当这样做？', [field('content', '事实与理由', 'longText', { required: true })]),
  ],
  evidenceSuggestions: ['维修发票', '合同', '付款凭证', '照片'],
});

/** The form of a defendant's paper, made from the claim's own definition and what the plaintiff said in it. */
export const defenceForm = (kind: DefenceKind, complaint: FormDefinition, said: Answers): FormDefinition => {
  switch (kind) {
    case 'answer': return answerForm(complaint, said);
    case 'jurisdictionObjection': return objectionForm(complaint);
    case 'counterclaim': return counterclaimForm(complaint);
  }
};
