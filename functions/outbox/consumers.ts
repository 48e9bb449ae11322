import { onCaseEvent as closeCase } from '../cases/close-case';
import { onCaseEvent as courts } from '../courts/usual-times';
import { onCaseEvent as figures } from '../fees/count-figures';
import { onCaseEvent as fees } from '../fees/on-case-event';
import { onCaseEvent as filing } from '../filing/on-case-event';
import { onCaseEvent as mediation } from '../mediation/on-case-event';
import { onCaseEvent as notification } from '../notification/on-case-event';
import { onCaseEvent as service } from '../service/on-case-event';
import type { Consumer } from './drain';

/** Everyone who hears of a case event. Each is idempotent on caseId#version; the order is the order in which a failure is retried, no more. */
export const consumers: Readonly<Record<string, Consumer>> = { filing, mediation, fees, figures, service, closeCase, notification, courts };
