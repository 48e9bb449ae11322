import type { Answers, FormDefinition } from '../filing/form';
import { answered, isNotApplicable, visibleFieldsOf } from '../filing/visible-fields';

/** A row of the answer: what it answers (group codes of the complaint), and whether it asks 有无异议 or only for words. */
export interface AnsweredRow { readonly code: string; readonly section: 'claims' | 'facts'; readonly title: string; readonly question: string; readonly about: readonly string[]; readonly asks: 'objection' | 'words' }

const row = (code: string, section: AnsweredRow['section'], title: string, question: string, about: readonly string[], asks: AnsweredRow['asks'] = 'objection'): AnsweredRow => ({ code, section, title, question, about, asks });

/** 机动车交通事故责任纠纷: the official rows of the 2025 answer form (法〔2025〕82号). */
const trafficRows = (claims: readonly string[]): AnsweredRow[] => [
  row('answer.accident', 'facts', '对交通事故事实有无异议', '事故是像原告说的那样发生的吗？', ['facts.accident']),
  row('answer.liability', 'facts', '对交通事故责任认定有无异议', '交警的责任认定，您同意吗？', ['facts.liability']),
  row('answer.amounts', 'claims', '对各项费用有无异议', '原告要求的各项费用，您都同意吗？', claims),
  row('answer.appraisal', 'facts', '对鉴定意见有无异议', '有鉴定意见的，您同意吗？', ['jurisdiction.appraisal']),
  row('answer.claims', 'claims', '对诉讼请求有无异议', '总的来说，原告的诉讼请求您同意吗？', ['claims.total']),
  row('answer.insurance', 'facts', '车辆投保情况', '您的车投了哪些保险？', ['facts.insurance'], 'words'),
];

/** Does the plaintiff say anything in this row? */
export const isFilled = (form: FormDefinition, code: string, answers: Answers): boolean => {
  const group = form.groups.find((one) => one.code === code);
  const filled = group === undefined || isNotApplicable(group, answers) ? [] : visibleFieldsOf(group, answers).filter(({ path }) => answered(answers, path));
  // What is not asked for needs no answer: 是否主张担保权利 否
  return filled.some(({ path, field }) => group?.section !== 'claims' || field.kind !== 'yesNo' || answers[path] === 'yes');
};

/** Every row of the claim that says something, to be answered one by one; traffic cases have a form of their own. */
export const answerRows = (form: FormDefinition, complaint: Answers): AnsweredRow[] => {
  const filled = form.groups.filter(({ section, code }) => (section === 'claims' || section === 'facts') && isFilled(form, code, complaint));
  if (form.slug === 'traffic-accident') return trafficRows(filled.filter(({ section, code }) => section === 'claims' && code !== 'claims.total').map(({ code }) => code));
  return filled.map(({ code, section, title }) => row(code, section === 'claims' ? 'claims' : 'facts', title, section === 'claims' ? '原告的这项请求，您同意吗？' : '原告说的这件事，属实吗？', [code]));
};
