import type { FileId, PartyId } from '../../../shared/kernel/ids';
import type { Withdrawal, WithdrawalReason } from '../../../shared/mediation/withdrawal';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { WithdrawalItem } from '../../cases/case-items';
import { appendToCase, put } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { fileDocument } from '../../cases/file-document';
import { newId } from '../../platform/new-id';
import { renderPdf } from '../../platform/render-pdf';
import { mayWithdraw } from '../domain/withdraw-suit';
import { standingsIn } from '../mediation-of';
import { signatureImage } from '../signature-image';
import { copy } from './copy';
import { withdrawalApplication } from './papers';
import { suitOf } from './suit-of';

export interface AppliedFor { reason: WithdrawalReason; note?: string | undefined; against?: readonly PartyId[] | undefined; fileId: FileId }

/** CPL 148: the plaintiff asks, signed; the court rules. */
export const applyWithdrawal = async ({ record, caller, wanted, at }: { record: CaseRecord; caller: Caller; wanted: AppliedFor; at: Date }): Promise<CaseRecord> => {
  const standings = standingsIn(record, caller.personId);
  const claims = mayWithdraw(suitOf(record), standings, wanted.against);
  const image = await signatureImage(wanted.fileId, caller.personId);
  const as = standings.find(({ party }) => claims.plaintiffIds.includes(party.partyId))?.as ?? 'self';
  const note = wanted.note?.trim();
  const asked: Omit<Withdrawal, 'documentId'> = {
    withdrawalId: newId('withdrawal', at), ...claims, reason: wanted.reason, ...(note === undefined || note === '' ? {} : { note }),
    appliedAt: at.toISOString(), appliedBy: { personId: caller.personId, name: caller.name, as }, fileId: wanted.fileId,
  };
  const pdf = await renderPdf(withdrawalApplication(record, asked, image));
  const { document, put: filed } = await fileDocument({ kind: 'withdrawalApplication', title: copy.applicationTitle, ...pdf }, at);
  return appendToCase(record, at, [{ type: 'WITHDRAWAL_APPLIED', actor: actorOf(caller), data: { withdrawalId: asked.withdrawalId, ...claims, documentId: document.documentId, sha256: document.sha256 } }], {
    puts: [filed, put(WithdrawalItem, { ...asked, documentId: document.documentId })],
  });
};
