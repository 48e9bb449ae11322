import type { CasePhase } from '../../../shared/cases/court-case';
import type { Defence } from '../../../shared/defence/defence';
import type { JurisdictionRuling, ObjectionDecision, ObjectionEffect } from '../../../shared/defence/jurisdiction-ruling';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { CourtError } from '../../../shared/kernel/errors';
import { dateText, type CourtDate } from '../../../shared/kernel/time';

interface Facts { objection: Pick<Defence, 'receipt' | 'ruling'> | undefined; phase: CasePhase; ownNames: readonly string[] }

const otherCourt = (named: string | undefined, ownNames: readonly string[]): string => {
  const court = named?.trim() ?? '';
  if (court.length < 4) throw new CourtError('defence.rulingIncomplete', '请写明移送到哪个法院（全称）。', { path: 'court' });
  if (ownNames.includes(court)) throw new CourtError('defence.rulingIncomplete', '这就是本院。本院有管辖权的，请裁定驳回异议。', { path: 'court' });
  return court;
};

/** CPL 130 I: one ruling on each objection, with its reasons. */
export const decideObjection = ({ objection, phase, ownNames }: Facts, { result, basis, court, reason }: ObjectionDecision): ObjectionDecision => {
  if (objection?.receipt === undefined) throw new CourtError('defence.noObjection', '没有找到这份管辖权异议，请刷新后再试。');
  if (objection.ruling !== undefined) throw new CourtError('defence.alreadyRuled', '这份管辖权异议已经裁定过，不能再次裁定。');
  if (phase !== 'open') throw new CourtError('cases.wrongPhase', '案件已经结案，不能再对管辖权异议作出裁定。');
  if (reason.trim().length < 10) throw new CourtError('defence.rulingIncomplete', '请写明理由，至少10个字。', { path: 'reason' });
  return { result, basis, reason: reason.trim(), ...(result === 'transferred' ? { court: otherCourt(court, ownNames) } : {}) };
};

interface FinalFacts extends Facts { appealUntil: CourtDate | undefined; today: CourtDate }
type Final = Pick<NonNullable<JurisdictionRuling['final']>, 'on' | 'how' | 'result' | 'court'>;

/** CPL 158, 171 II: in force once nobody has appealed in ten days from service, or as the court above says. */
export const decideEffect = ({ objection, ownNames, appealUntil, today }: FinalFacts, { how, on, court }: ObjectionEffect): Final => {
  const ruling = objection?.ruling;
  if (ruling === undefined) throw new CourtError('defence.noObjection', '这份管辖权异议还没有裁定。');
  if (ruling.final !== undefined) throw new CourtError('defence.alreadyRuled', '这份裁定已经登记生效。');
  if (how === 'notAppealed') {
    if (appealUntil === undefined) throw new CourtError('defence.rulingNotFinal', '裁定书还没有送达全部当事人，上诉期还不能确定，暂时不能登记生效。');
    if (today <= appealUntil) throw new CourtError('defence.rulingNotFinal', `上诉期到${dateText(appealUntil)}才届满，期满没有人上诉的才生效。`);
    return { on: addDays(appealUntil, 1), how, result: ruling.result, ...(ruling.court === undefined ? {} : { court: ruling.court }) };
  }
  if (on === undefined || on > today) throw new CourtError('defence.rulingIncomplete', '请填写二审裁定生效的日期，不能晚于今天。', { path: 'on' });
  if (how === 'upheld') return { on, how, result: ruling.result, ...(ruling.court === undefined ? {} : { court: ruling.court }) };
  return ruling.result === 'transferred' ? { on, how, result: 'dismissed' } : { on, how, result: 'transferred', court: otherCourt(court, ownNames) };
};
