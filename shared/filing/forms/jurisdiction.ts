import { field, group, when } from './field';

/** 有无仲裁、法院管辖约定 */
export const agreedJurisdiction = group('jurisdiction', 'jurisdiction.agreement', '有无仲裁、法院管辖约定', '合同里写了发生纠纷找哪里解决吗？', [
  field('agreed', '有无约定', 'yesNo', { required: true, help: '例如约定由仲裁委员会仲裁，或者由某地法院管辖' }),
  field('clause', '合同条款及内容', 'longText', { required: true, ...when('agreed', 'yes') }),
]);

/** 是否已经诉前保全 */
export const preservation = group('jurisdiction', 'jurisdiction.preservation', '是否已经诉前保全', '起诉之前，法院已经查封、冻结对方的财产了吗？', [
  field('preFiling', '是否已经诉前保全', 'yesNo', { required: true }),
  field('court', '保全法院', 'text', { required: true, ...when('preFiling', 'yes') }),
  field('preservedOn', '保全时间', 'date', { required: true, ...when('preFiling', 'yes') }),
  field('caseNumber', '保全案号', 'text', { ...when('preFiling', 'yes') }),
], { help: '大多数人选“否”。如果想申请诉讼保全，请另行提交申请' });

/** 是否申请鉴定 */
export const appraisal = group('jurisdiction', 'jurisdiction.appraisal', '是否申请鉴定', '需要法院委托鉴定吗？', [
  field('requested', '是否申请鉴定', 'yesNo', { required: true }),
  field('matters', '鉴定事项', 'longText', { required: true, example: '伤残等级、护理期限', ...when('requested', 'yes') }),
]);
