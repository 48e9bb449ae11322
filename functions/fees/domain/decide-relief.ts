import { reliefKinds, type FeeRelief, type ReliefDecision } from '../../../shared/fees/fee-relief';
import { CourtError } from '../../../shared/kernel/errors';
import { courtDateOf } from '../../../shared/kernel/time';

export interface ReliefChoice { outcome: ReliefDecision['outcome']; percent?: number | undefined; untilOn?: string | undefined; reason: string }

/** 办法 46 last paragraph */
const LEAST_REDUCTION = 30;

const checked = (relief: FeeRelief, { outcome, percent, untilOn }: ReliefChoice, today: string): void => {
  // 办法 44 II
  if (outcome === 'exemption' && relief.applicantKind !== 'person') throw new CourtError('fees.reliefForPersonsOnly', '免交诉讼费用只适用于自然人，单位可以减交或者缓交。', { path: 'outcome' });
  if (outcome === 'reduction' && (percent === undefined || !Number.isInteger(percent) || percent < LEAST_REDUCTION || percent > 99)) {
    throw new CourtError('fees.reductionTooSmall', `减交比例不得低于${LEAST_REDUCTION}%，请填写${LEAST_REDUCTION}至99之间的整数；全部免除的请选择免交。`, { path: 'percent' });
  }
  // 办法 49; 解释 213: or while a fee notice is open
  if (outcome === 'deferral' && !relief.beforeDocketing && relief.suspends === undefined) throw new CourtError('fees.deferralTooLate', '缓交应当在立案之前，或者在交费通知的期限内申请；这份申请不在期限内，可以减交、免交，或者另给交费时间。', { path: 'outcome' });
  if (outcome === 'deferral' && (untilOn === undefined || untilOn <= today)) throw new CourtError('request.invalid', '请填写缓交到哪一天，应当晚于今天。', { path: 'untilOn' });
};

/** The application as decided. @throws CourtError fees.reliefNotOpen, fees.reliefForPersonsOnly, fees.reductionTooSmall, fees.deferralTooLate, request.invalid */
export const decidedRelief = (relief: FeeRelief, choice: ReliefChoice, by: string, at: Date): FeeRelief & { decision: ReliefDecision } => {
  if (relief.state !== 'applied') throw new CourtError('fees.reliefNotOpen', '这份申请已经作出决定，请刷新后查看。');
  checked(relief, choice, courtDateOf(at.toISOString()));
  const { outcome, percent, untilOn, reason } = choice;
  const decision: ReliefDecision = {
    outcome, reason, by, at: at.toISOString(),
    ...(outcome === 'reduction' && percent !== undefined ? { percent } : {}), ...(outcome === 'deferral' && untilOn !== undefined ? { untilOn } : {}),
  };
  return { ...relief, state: outcome === 'refused' ? 'refused' : 'granted', decision };
};

/** "准予减交30%", "准予缓交至2026年12月31日", "不准予免交" */
export const decisionText = (relief: Pick<FeeRelief, 'kind'>, { outcome, percent, untilOn }: ReliefDecision): string => {
  if (outcome === 'refused') return `不准予${reliefKinds[relief.kind]}诉讼费用`;
  if (outcome === 'reduction') return `准予减交诉讼费用${percent ?? LEAST_REDUCTION}%`;
  return outcome === 'deferral' ? `准予缓交诉讼费用至${untilOn ?? ''}` : '准予免交诉讼费用';
};
