import { delegationScopes, type Delegation } from '../../shared/cases/delegation';
import type { CaseId } from '../../shared/kernel/ids';
import { courtDateOf, dateText } from '../../shared/kernel/time';
import type { SmsTemplate } from '../../shared/notification/sms-templates';
import { court } from '../platform/court-config';
import { log } from '../platform/log';
import { readableCode } from '../platform/new-id';
import { unseal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import { keepMessageCode } from './message-codes';
import { findPerson } from './people';

interface To { personId: string; phone: string; phrase: string | undefined }

const reach = async (personId: string | undefined): Promise<To | undefined> => {
  const person = personId === undefined ? undefined : await findPerson(personId);
  return person?.phoneSealed === undefined ? undefined : { personId: person.personId, phone: unseal(person.phoneSealed, 'phone'), phrase: person.safePhrase };
};

/** A draft has no log and no outbox to try again; the list in the app is what counts, so a message that does not go out stops nothing. */
const send = async (caseId: CaseId, to: To | undefined, template: SmsTemplate, fill: readonly string[], at: Date): Promise<void> => {
  if (to === undefined) return;
  try {
    const code = readableCode(8);
    await keepMessageCode(code, { caseId, personId: to.personId, template, sentAt: at.toISOString() });
    await sendSms({ phone: to.phone, template, params: [court().shortName, ...fill, code, to.phrase ?? court().shortName], now: at });
  } catch (cause) {
    log.error('delegation-sms', cause);
  }
};

const nameOf = async (personId: string): Promise<string> => (await findPerson(personId))?.name ?? '';
const scopesText = ({ scopes }: Pick<Delegation, 'scopes'>): string => scopes.map((scope) => delegationScopes[scope]).join('、');

/** Invited by telephone number: that somebody asks for help; the code itself is told by word of mouth. */
export const tellInvited = async (caseId: CaseId, delegation: Delegation, phone: string | undefined, at: Date): Promise<void> =>
  send(caseId, phone === undefined ? undefined : { personId: delegation.delegationId, phone, phrase: undefined }, 'delegate-invited', [await nameOf(delegation.invitedBy)], at);

/** Whoever asked hears who has said yes, to what, until when. */
export const tellAccepted = async (caseId: CaseId, delegation: Delegation, at: Date): Promise<void> =>
  send(caseId, await reach(delegation.invitedBy), 'delegate-accepted', [delegation.delegateName ?? '', scopesText(delegation), dateText(courtDateOf(delegation.until))], at);

/** Whoever helped hears that it is over. */
export const tellRevoked = async (caseId: CaseId, delegation: Delegation, at: Date): Promise<void> =>
  send(caseId, await reach(delegation.delegateId), 'delegate-revoked', [await nameOf(delegation.invitedBy)], at);
