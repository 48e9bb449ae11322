import { CourtError } from '../../../shared/kernel/errors';
import { momentText } from '../../../shared/kernel/time';
import type { Mediation } from '../../../shared/mediation/mediation';

const EARLY_MS = 30 * 60_000;

/** The mediator may enter once a time is agreed and so starts the session; parties from 30 minutes before, or as soon as it has started. @throws mediation.roomNotOpen */
export const openSession = (mediation: Mediation, asMediator: boolean, at: Date): NonNullable<Mediation['session']> => {
  const { session } = mediation;
  switch (mediation.state) {
    case 'requested': case 'referred': case 'scheduling':
      throw new CourtError('mediation.roomNotOpen', '调解时间还没有定下来，定好后会通知您。');
    case 'failed': case 'ended': case 'statementIssued': case 'agreed':
      throw new CourtError('mediation.roomNotOpen', '这次调解已经结束，调解室已关闭。');
    default: break;
  }
  if (session === undefined) throw new CourtError('mediation.roomNotOpen', '调解时间还没有定下来，定好后会通知您。');
  const opensAt = Date.parse(session.startsAt) - EARLY_MS;
  if (!asMediator && session.startedAt === undefined && at.getTime() < opensAt) {
    throw new CourtError('mediation.roomNotOpen', `还没到时间。调解定在${momentText(session.startsAt)}，${momentText(new Date(opensAt).toISOString())}起可以进入调解室。`);
  }
  return session;
};
