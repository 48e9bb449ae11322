import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../../shared/kernel/time';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { official, tinyPng, upload } from '../../journeys/people';
import { readCase, untilCase } from '../../journeys/steps';
import { docketLoan, type Docketed } from '../room/support/session';

/** Three parts of 30,000, ten, forty and seventy days from now: signed by all, judicially confirmed. Over HTTP. */
export const confirmedInParts = async (url: string, names: readonly [string, string, string]): Promise<Docketed> => {
  const docketed = await docketLoan(url, names);
  const { caseId, cast, seats } = docketed;
  const params = { caseId };
  const [judge, mediator] = [await official(url, 'judge1'), await official(url, 'mediator1')];
  const people = seats.map(({ connection }) => connection);
  await seats[1].connection.call(mediationRoutes.request, { params, body: {} });
  await judge.call(mediationRoutes.refer, { params, body: { mediatorId: 'person_staffmediator1' } });
  await mediator.call(mediationRoutes.accept, { params, body: { accepted: true } });
  const { slots } = await mediator.call(mediationRoutes.proposeTimes, { params, body: { slots: [{ startsAt: new Date(Date.now() + 8 * 60_000).toISOString(), minutes: 60 }] } });
  for (const person of people) await person.call(mediationRoutes.answerTimes, { params, body: { slotIds: [slots[0]?.slotId] } });
  await mediator.call(mediationRoutes.roomTicket, { params, body: { camera: true } });
  const { parties } = await readCase(judge, caseId);
  const idOf = (name: string) => parties.find((one) => one.name === name)?.partyId;
  const on = (days: number) => addDays(courtDateOf(new Date().toISOString()), days);
  const instalments = [10, 40, 70].map((days) => ({ dueOn: on(days), amountFen: 3_000_000 }));
  const clause = { kind: 'payment', text: '借款人分三期偿还借款本金。', payerPartyId: idOf(cast[1].name), payeePartyId: idOf(cast[0].name), amountFen: 9_000_000, dueOn: on(70), instalments };
  const { agreement } = await mediator.call(mediationRoutes.draftAgreement, { params, body: { wantsStatement: false, clauses: [clause] } });
  for (const signer of [...people, mediator]) await signer.call(mediationRoutes.signAgreement, { params, body: { fileId: await upload(signer, '签名.png', 'image/png', tinyPng), agreementSha256: agreement?.sha256 } });
  await untilCase('the agreement in effect', mediator, caseId, (view) => view.mediation?.state === 'agreed');
  for (const person of people) await person.call(mediationRoutes.requestConfirmation, { params });
  await judge.call(mediationRoutes.ruleConfirmation, { params, body: { result: 'confirmed' } });
  return docketed;
};
