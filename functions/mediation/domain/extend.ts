import { CourtError } from '../../../shared/kernel/errors';
import { dateText, type CourtDate } from '../../../shared/kernel/time';
import type { Mediation } from '../../../shared/mediation/mediation';

const RUNNING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);
type Extension = NonNullable<Mediation['extension']>;
export interface Proposal { until: CourtDate; by: string; partyIds: readonly Extension['agreedPartyIds'][number][]; at: Date; today: CourtDate }

/** A proposal made before the limit is over, at most as far as `latest` allows. @throws mediation.wrongState, mediation.extensionTooLong */
export const proposeExtension = (mediation: Mediation, latest: CourtDate | undefined, { until, by, partyIds, at, today }: Proposal): Extension => {
  const { limitOn, extension } = mediation;
  if (!RUNNING.has(mediation.state) || limitOn === undefined) throw new CourtError('mediation.wrongState', '调解还没有开始计算期限，或者已经结束，不需要延长。');
  if (limitOn < today) throw new CourtError('mediation.wrongState', `调解期限${dateText(limitOn)}已满，不能再延长；仍愿意协商的，可以重新申请调解。`);
  if (extension !== undefined && extension.agreedAt === undefined) throw new CourtError('mediation.wrongState', `已有一个延长到${dateText(extension.until)}的提议，请各方先答复。`);
  if (until <= limitOn) throw new CourtError('mediation.extensionTooLong', `延长后的日期要在${dateText(limitOn)}之后。`, { path: 'until' });
  if (latest !== undefined && until > latest) throw new CourtError('mediation.extensionTooLong', `最多延长到${dateText(latest)}，请选在此之前的日期。`, { path: 'until' });
  return { until, proposedBy: by, proposedAt: at.toISOString(), agreedPartyIds: [...partyIds] };
};

/** One side's yes. In force when every bound party has said it. @throws mediation.wrongState, mediation.extensionAnswered */
export const agreeToExtend = (mediation: Mediation, partyIds: readonly Extension['agreedPartyIds'][number][], everybody: readonly string[], at: Date): Extension => {
  const { extension } = mediation;
  if (extension === undefined || extension.agreedAt !== undefined || !RUNNING.has(mediation.state)) throw new CourtError('mediation.wrongState', '现在没有等待答复的延长提议，请刷新页面查看最新进展。');
  const added = partyIds.filter((partyId) => !extension.agreedPartyIds.includes(partyId));
  if (added.length === 0) throw new CourtError('mediation.extensionAnswered', '您已经同意延长，等待其他人答复。');
  const agreedPartyIds = [...extension.agreedPartyIds, ...added];
  return { ...extension, agreedPartyIds, ...(everybody.every((partyId) => agreedPartyIds.some((one) => one === partyId)) ? { agreedAt: at.toISOString() } : {}) };
};
