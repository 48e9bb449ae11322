import type { FormDefinition, FormGroup } from './form';

const usual: Readonly<Record<FormGroup['section'], string>> = {
  parties: '当事人信息',
  claims: '诉讼请求',
  jurisdiction: '约定管辖和诉前保全',
  facts: '事实与理由',
  mediationWill: '对纠纷解决方式的意愿',
};

/** The official heading of a section in this form. */
export const sectionTitle = (form: FormDefinition, section: FormGroup['section']): string => form.sectionTitles?.[section] ?? usual[section];
