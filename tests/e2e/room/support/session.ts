import { mediationRoutes } from '../../../../shared/mediation/contract';
import { filingRoutes } from '../../../../shared/filing/contract';
import { serviceRoutes } from '../../../../shared/service/contract';
import { lendingAnswers } from '../../../bench/lending-answers';
import { citizen, official } from '../../../journeys/people';
import { codeOnPhone, confirmService, file, readCase } from '../../../journeys/steps';
import type { Connection } from '../../../support/api';

export interface Seat { readonly name: string; readonly connection: Connection }
export interface Session { readonly caseId: string; readonly mediator: Seat; readonly parties: readonly [Seat, Seat, Seat] }

export interface Citizen { readonly phone: string; readonly name: string; readonly idNumber: string }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idNumberOf = (serial: number): string => {
  const body = `9999991980${String(1 + (serial % 12)).padStart(2, '0')}15${String(serial % 1000).padStart(3, '0')}`;
  return `${body}${'10X98765432'[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11]}`;
};
/** Fictional people nobody has met before: the walks' cases keep their names to themselves, and a second session its own people. */
export const newCitizen = (name: string): Citizen => {
  serial += 1;
  return { phone: `138${String(serial % 1e8).padStart(8, '0')}`, name, idNumber: idNumberOf(serial) };
};
let serial = Math.floor(Date.now() / 100) % 1e8;

const personAnswers = (prefix: string, { phone, name, idNumber }: Citizen): Record<string, string> => ({
  [`${prefix}.name`]: name, [`${prefix}.phone`]: phone, [`${prefix}.idNumber`]: idNumber, [`${prefix}.bornOn`]: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`, [`${prefix}.sex`]: Number(idNumber[16]) % 2 === 1 ? '男' : '女',
});

export interface Docketed { readonly caseId: string; readonly cast: readonly [Citizen, Citizen, Citizen]; readonly seats: readonly [Seat, Seat, Seat]; readonly clerk: Connection }

/** A lender and two borrowers: filed, docketed, served on both. */
export const docketLoan = async (url: string, names: readonly [string, string, string] = ['甄好问', '贾如意', '方平安']): Promise<Docketed> => {
  const cast = names.map(newCitizen) as [Citizen, Citizen, Citizen];
  const seats = await Promise.all(cast.map(async (who): Promise<Seat> => ({ name: who.name, connection: await citizen(url, who.phone, who.name, who.idNumber) }))) as [Seat, Seat, Seat];
  const second = Object.fromEntries(Object.entries(lendingAnswers).filter(([path]) => path.startsWith('defendants.0.')).map(([path, value]) => [path.replace('defendants.0.', 'defendants.1.'), value]));
  const answers = { ...lendingAnswers, ...second, ...personAnswers('plaintiffs.0', cast[0]), ...personAnswers('defendants.0', cast[1]), ...personAnswers('defendants.1', cast[2]), 'facts.parties.lender': cast[0].name, 'facts.parties.borrower': `${cast[1].name}、${cast[2].name}` };
  const { caseId } = await file(seats[0].connection, '民间借贷纠纷', answers);
  const params = { caseId };
  const clerk = await official(url, 'clerk1');
  await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
  const { parties } = await readCase(clerk, caseId);
  await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: parties.filter(({ role }) => role === 'defendant').map(({ partyId }) => partyId) } });
  for (const [index, { connection }] of seats.entries()) {
    if (index === 0) continue;
    await connection.call(serviceRoutes.claim, { body: { code: await codeOnPhone(url, cast[index]?.phone ?? ''), as: 'self' } });
    await confirmService(connection, caseId, 'complaint');
  }
  return { caseId, cast, seats, clerk };
};

/** With a mediation agreed for ten minutes from now; everybody has said once more who they are. */
export const prepareSession = async (url: string): Promise<Session> => {
  const { caseId, cast, seats } = await docketLoan(url);
  const params = { caseId };
  const [judge, mediator] = await Promise.all(['judge1', 'mediator1'].map((account) => official(url, account))) as [Connection, Connection];
  await seats[1].connection.call(mediationRoutes.request, { params, body: {} });
  await judge.call(mediationRoutes.refer, { params, body: { mediatorId: 'person_staffmediator1' } });
  await mediator.call(mediationRoutes.accept, { params, body: { accepted: true } });
  const { slots } = await mediator.call(mediationRoutes.proposeTimes, { params, body: { slots: [{ startsAt: new Date(Date.now() + 10 * 60_000).toISOString(), minutes: 60 }] } });
  for (const { connection } of seats) await connection.call(mediationRoutes.answerTimes, { params, body: { slotIds: [slots[0]?.slotId] } });
  for (const [index, { connection }] of seats.entries()) await connection.call(mediationRoutes.checkIdentity, { params, body: { idNumberTail: cast[index]?.idNumber.slice(-6) } });
  return { caseId, mediator: { name: '吴调解', connection: mediator }, parties: seats };
};
