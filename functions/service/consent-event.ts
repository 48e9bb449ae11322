import type { Actor } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import { noticeText } from '../../shared/service/consent-notices';
import type { NewEvent } from '../cases/case-log';

/** The latest answer about electronic service with the very words it was given to: they stay in the log whatever a later version says. */
export const consentEvent = ({ partyId, electronicService: answer }: Party, actor: Actor, more: Record<string, unknown> = {}): NewEvent => {
  const { at: _at, ...said } = answer ?? {};
  const notice = noticeText(answer?.noticeVersion ?? '');
  return { type: 'ELECTRONIC_SERVICE_CONSENT_CHANGED', actor, data: { partyId, ...said, ...(notice === undefined ? {} : { notice }), ...more } };
};
