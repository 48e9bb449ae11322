import { CourtError } from '../../shared/kernel/errors';
import type { ResultOf } from '../../shared/service/task-result';
import { factsOf } from './change-track';
import { copy } from './copy';
import type { Outcome, Reported } from './report-task';

/** CPL 90 I: the paper copy is on its way or was handed over. */
export const copyProvided = ({ service, actor, at }: Reported, { trackingNumber }: ResultOf<'copyProvided'>): Outcome => {
  if (service.paperRequest === undefined) throw new CourtError('service.paperNotOffered', copy.refusals.paperNotAsked);
  return {
    service: { ...service, paperRequest: { ...service.paperRequest, providedAt: at.toISOString(), ...(trackingNumber === undefined ? {} : { trackingNumber }) } }, outcome: 'provided',
    events: [{ type: 'SERVICE_PAPER_PROVIDED', actor, data: { ...factsOf(service), ...(trackingNumber === undefined ? {} : { trackingNumber }) } }],
  };
};

/** Nothing worked and announcement is not open: what the court does instead. */
export const noted = ({ service, actor }: Reported, { note }: ResultOf<'noted'>): Outcome =>
  ({ service, outcome: 'noted', events: [{ type: 'SERVICE_EXHAUSTED', actor, data: { ...factsOf(service), note } }] });
