import type { MediatorDesk } from '../../../shared/mediation/desk-contract';
import { noRecord } from '../../../shared/mediation/mediator';
import type { Caller } from '../../cases/authorise';
import { MediationItem } from '../../cases/case-items';
import { summariseCase } from '../../cases/view-case';
import { allMediators } from '../register/mediators';
import { casesOf, sessionsIn } from '../session/diary';

/** Today first: the fixed sessions, what waits for this mediator, what runs, and how it went so far. */
export const deskOf = async (caller: Caller): Promise<MediatorDesk> => {
  const [cases, register] = await Promise.all([casesOf(caller.personId), allMediators()]);
  const own = cases.filter((record) => record.one(MediationItem)?.mediatorId === caller.personId);
  const open = own.map((record) => summariseCase(record, caller)).filter(({ phase }) => phase === 'open' || phase === 'preFiling');
  return {
    sessions: sessionsIn(own),
    waiting: open.filter(({ myTurn }) => myTurn).map(({ caseId, title, sentence, dueOn }) => ({ caseId, title, text: sentence, ...(dueOn === undefined ? {} : { dueOn }) })),
    running: open.filter(({ myTurn }) => !myTurn).map(({ caseId, title, sentence }) => ({ caseId, title, text: sentence })),
    record: register.find(({ personId }) => personId === caller.personId)?.record ?? noRecord,
  };
};
