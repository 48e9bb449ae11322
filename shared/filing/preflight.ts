import { addYears } from '../kernel/calendar/date-arithmetic';
import type { CourtDate } from '../kernel/time';
import { checkAnswers } from './check-answers';
import type { Answers, Finding, FormDefinition } from './form';
import { partiesOf } from './parties-of';
import { missingOfStanding, type Standing } from './standing';

export interface ToCheck {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly files: readonly { readonly evidenceName: string }[];
  readonly standing: Standing | undefined;
  readonly addressConfirmed: boolean;
  /** co-plaintiffs who have not signed for themselves */
  readonly unsigned?: readonly string[];
}

const warning = (path: string, message: string): Finding => ({ path, level: 'warning', message });
const error = (path: string, message: string): Finding => ({ path, level: 'error', message });

const evidence = ({ form, files, answers, standing }: ToCheck): Finding[] => [
  ...(files.length > 0 ? [] : [warning('files', `还没有上传证据材料。这类案件一般需要：${form.evidenceSuggestions.slice(0, 4).join('、')}`)]),
  // 民诉法62
  ...((answers['agents.0.name'] ?? '') === '' || standing?.as === 'agent' || files.some(({ evidenceName }) => evidenceName.includes('委托')) ? [] : [warning('files', '填写了委托诉讼代理人，请上传授权委托书')]),
];

/** 民诉法51, 60: who must be acted for. */
const acting = ({ form, answers, standing }: ToCheck, today: CourtDate): Finding[] => {
  const missing = missingOfStanding(standing);
  const as = standing?.as ?? 'self';
  const plaintiffs = partiesOf(form, answers).filter(({ role }) => role === 'plaintiff');
  const bornOn = (path: string): string => answers[`${path}.bornOn`] ?? '';
  return [
    ...(missing === undefined ? [] : [error('standing', missing)]),
    // 民诉法62: filing needs no special authority, but it must be among the matters named
    ...(as === 'agent' && standing?.authority === 'general' ? [warning('standing', '一般授权的代理人可以代为起诉，但授权委托书要写明“代为起诉、立案”，并由每一位原告签名；承认、放弃、变更诉讼请求，和解，反诉，上诉，需要特别授权（民诉法第62条）')] : []),
    ...(as === 'self' && plaintiffs.some(({ kind }) => kind === 'organization') ? [warning('standing', '原告是单位，请把起诉身份改为“代表公司、单位起诉”，并上传营业执照等证明')] : []),
    ...(as !== 'guardian' && plaintiffs.some(({ path }) => bornOn(path) !== '' && addYears(bornOn(path), 18) > today) ? [warning('standing', '原告未满18周岁，应当由监护人代为起诉，请改起诉身份（民诉法第60条）')] : []),
  ];
};

/** The clerk's own checklist: run before submission on the phone, and beside the form on the desk. Warnings never stop a filing. */
export const preflight = (filing: ToCheck, today: CourtDate): Finding[] => [
  ...checkAnswers(filing.form, filing.answers, { today }),
  ...acting(filing, today),
  ...evidence(filing),
  ...(filing.addressConfirmed ? [] : [error('addressForService', '请先确认送达地址，并选择是否同意电子送达')]),
  // 民诉法 124; 解释 136
  ...((filing.unsigned ?? []).length === 0 ? [] : [error('coSigners', `共同原告${(filing.unsigned ?? []).join('、')}还没有签名和确认送达地址；由代理人代为起诉的除外`)]),
];
