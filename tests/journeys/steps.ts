import { caseRoutes } from '../../shared/cases/contract';
import type { CaseView } from '../../shared/cases/court-case';
import { feeRoutes } from '../../shared/fees/contract';
import { filingRoutes } from '../../shared/filing/contract';
import type { FilingView } from '../../shared/filing/filing';
import { mediationRoutes } from '../../shared/mediation/contract';
import { serviceRoutes } from '../../shared/service/contract';
import { eventually, type Connection } from '../support/api';
import { newestMessage, tinyPng, upload } from './people';

export const readCase = (who: Connection, caseId: string): Promise<CaseView> => who.call(caseRoutes.read, { params: { caseId } });

export const untilCase = (what: string, who: Connection, caseId: string, wanted: (view: CaseView) => boolean): Promise<CaseView> =>
  eventually(what, () => readCase(who, caseId), wanted);

/** Fills a draft field by field, uploads evidence, signs, confirms the address: ready to submit. */
export const prepareDraft = async (plaintiff: Connection, causeOfAction: string, answers: Readonly<Record<string, string>>): Promise<string> => {
  const draft = await plaintiff.call(filingRoutes.startDraft, { body: { causeOfAction } });
  const params = { caseId: draft.caseId };
  const at = new Date().toISOString();
  await plaintiff.call(filingRoutes.saveAnswers, { params, body: { answers: Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { value, at }])) } });
  const evidence = await upload(plaintiff, '证据照片.png', 'image/png', tinyPng);
  await plaintiff.call(filingRoutes.setFiles, { params, body: { files: [{ fileId: evidence, evidenceName: '证据一' }] } });
  await plaintiff.call(filingRoutes.sign, { params, body: { fileId: await upload(plaintiff, '签名.png', 'image/png', tinyPng) } });
  await plaintiff.call(filingRoutes.confirmAddress, { params, body: { confirmed: true, electronicService: 'given', noticeVersion: '2026-11' } });
  return draft.caseId;
};

export const file = async (plaintiff: Connection, causeOfAction: string, answers: Readonly<Record<string, string>>): Promise<FilingView> =>
  plaintiff.call(filingRoutes.submit, { params: { caseId: await prepareDraft(plaintiff, causeOfAction, answers) } });

/** Pays the open notice on the simulator's cashier; the signed callback books it. */
export const pay = async (payer: Connection, caseId: string): Promise<CaseView> => {
  const before = await untilCase('a fee notice', payer, caseId, (view) => view.fees.notices.some((notice) => notice.state === 'issued'));
  const notice = before.fees.notices.find(({ state }) => state === 'issued');
  const { attempt } = await payer.call(feeRoutes.startPayment, { params: { caseId, noticeId: notice?.noticeId }, body: { channel: 'wechatH5', returnUrl: `${payer.url}/#/` } });
  await fetch(`${payer.url}/sim/wechat-pay/act`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ out_trade_no: attempt.outTradeNo, action: 'pay' }) });
  return untilCase('the payment booked and billed', payer, caseId, (view) => view.fees.notices.some((one) => one.noticeId === notice?.noticeId && one.state === 'paid' && one.eBill !== undefined));
};

export const codeOnPhone = async (url: string, phone: string): Promise<string> => (await newestMessage(url, phone, 'service-notice')).params[3] ?? '';

/** Opens the service addressed to this person, reads to the end and confirms. */
export const confirmService = async (who: Connection, caseId: string, bundle: 'complaint' | 'statement' | 'ruling'): Promise<CaseView> => {
  const view = await untilCase(`a ${bundle} service of one’s own`, who, caseId, (one) => one.services.some((service) => service.mine && service.bundle === bundle && service.state !== 'ordered'));
  const service = view.services.find((one) => one.mine && one.bundle === bundle);
  const params = { caseId, serviceId: service?.serviceId };
  await who.call(serviceRoutes.read, { params });
  await who.call(serviceRoutes.markRead, { params, body: { seconds: 12, documentIds: service?.documentIds } });
  await who.call(serviceRoutes.confirm, { params, body: { electronicService: 'given', noticeVersion: '2026-11' } });
  return readCase(who, caseId);
};

/** Accept → propose → everybody picks → session → agreement → everybody signs, the mediator last. */
export const mediate = async (mediator: Connection, parties: Connection[], caseId: string, clause: string, amountFen: number, wantsStatement = true): Promise<CaseView> => {
  const params = { caseId };
  await mediator.call(mediationRoutes.accept, { params, body: { accepted: true } });
  const startsAt = new Date(Date.now() + 10 * 60_000).toISOString();
  const { slots } = await mediator.call(mediationRoutes.proposeTimes, { params, body: { slots: [{ startsAt, minutes: 60 }, { startsAt: new Date(Date.now() + 86_400_000).toISOString(), minutes: 60 }] } });
  for (const party of parties) await party.call(mediationRoutes.answerTimes, { params, body: { slotIds: [slots[0]?.slotId] } });
  const ticket = await mediator.call(mediationRoutes.roomTicket, { params, body: { camera: true } });
  if (!ticket.socketUrl.startsWith('ws')) throw new Error(`not a socket address: ${ticket.socketUrl}`);
  const { agreement } = await mediator.call(mediationRoutes.draftAgreement, { params, body: { wantsStatement, clauses: [{ kind: 'payment', text: clause, amountFen, dueOn: '2026-12-31' }] } });
  for (const signer of [...parties, mediator]) {
    await signer.call(mediationRoutes.signAgreement, { params, body: { fileId: await upload(signer, '签名.png', 'image/png', tinyPng), agreementSha256: agreement?.sha256 } });
  }
  return untilCase('the agreement in effect', mediator, caseId, (view) => view.mediation?.state === 'agreed');
};
