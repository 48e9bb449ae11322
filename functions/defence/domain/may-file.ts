import type { CasePhase } from '../../../shared/cases/court-case';
import type { PartyRole } from '../../../shared/cases/party';
import type { DefenceKind } from '../../../shared/defence/defence';
import type { Finding } from '../../../shared/filing/form';
import { CourtError } from '../../../shared/kernel/errors';
import { dateText, type CourtDate } from '../../../shared/kernel/time';

export interface FilingFacts {
  kind: DefenceKind; phase: CasePhase; role: PartyRole; authority: 'general' | 'special' | undefined; filed: boolean;
  /** last day of the defence period; undefined while service has no effect */
  lastDayOn: CourtDate | undefined; today: CourtDate; findings: readonly Finding[]; signed: boolean;
}
export type Opening = Pick<FilingFacts, 'kind' | 'phase' | 'role' | 'authority' | 'filed' | 'lastDayOn' | 'today'>;

/** May this paper still be written? In the order in which a person can do something about it. */
export const requireOpen = ({ kind, phase, role, authority, filed, lastDayOn, today }: Opening): void => {
  if (phase !== 'open') throw new CourtError('cases.wrongPhase', phase === 'closed' ? '案件已经结案，不能再提交。' : '案件还没有立案，不能提交。');
  // 解释 82: a third party without a claim of its own may neither object to jurisdiction nor counterclaim
  if (role === 'plaintiff' || (role === 'thirdParty' && kind !== 'answer')) throw new CourtError('defence.notDefendant', role === 'plaintiff' ? '您是本案原告，不需要提交答辩材料。' : '第三人不能提出管辖权异议或者反诉，可以提交书面意见。');
  if (filed) throw new CourtError('defence.alreadyFiled', '这份材料已经提交，不用重复提交。要补充的，请联系承办法官。');
  // CPL 62 II
  if (kind === 'counterclaim' && authority === 'general') throw new CourtError('defence.authorityNeeded', '提起反诉需要当事人特别授权。您是一般授权，请让当事人本人提起，或补交特别授权的委托书。');
  // CPL 130 I
  if (kind === 'jurisdictionObjection' && lastDayOn !== undefined && today > lastDayOn) throw new CourtError('defence.objectionTooLate', `管辖权异议应当在答辩期内提出，答辩期已于${dateText(lastDayOn)}届满。认为违反级别管辖或者专属管辖的，请书面告知承办法官。`);
};

export const requireFit = (facts: FilingFacts): void => {
  requireOpen(facts);
  const errors = facts.findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (first !== undefined) throw new CourtError('defence.incomplete', `${first.message}。${errors.length > 1 ? `还有${errors.length - 1}处需要填写。` : ''}`, { path: first.path });
  if (!facts.signed) throw new CourtError('defence.notSigned', '请先手写签名。签名后又改过内容的，需要重新签名。', { path: 'signature' });
};
