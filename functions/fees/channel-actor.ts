import type { Actor } from '../../shared/cases/case-event';
import { channelFamilies, familyOf } from '../../shared/fees/channel-family';
import type { PayAttempt } from '../../shared/fees/fee-notice';
import type { Refund } from '../../shared/fees/refund';
import { AttemptItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';

/** Whose word it was: the company the payment went through. */
export const channelActor = ({ channel }: Pick<PayAttempt, 'channel'>): Actor => ({ kind: 'channel', name: channelFamilies[familyOf(channel)] });

/** A refund goes the way its payment came. */
export const refundActor = (record: CaseRecord, { attemptId }: Pick<Refund, 'attemptId'>): Actor => channelActor(record.one(AttemptItem, attemptId) ?? { channel: 'bank' });
