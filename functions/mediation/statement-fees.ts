import { caseFees, type CaseFee } from '../../shared/fees/case-fees';
import type { FeeNotice } from '../../shared/fees/fee-notice';
import { grantOf } from '../../shared/fees/fee-relief';
import { firstInstancePrepayment } from '../../shared/fees/prepayment';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import type { Agreement } from '../../shared/mediation/mediation';
import { NoticeItem, PartyItem, RefundItem, ReliefItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { courtQuote } from '../cases/court-quote';
import { mediationCopy } from './copy';

/** A fee as the document states it; `ownWords`: who bears it when nobody has said otherwise. */
type StatementFee = Pick<CaseFee, 'subject' | 'fullFen' | 'halfFen'> & { ownWords: string };

/** Waits for the payer, or for the clerk's word on a notice that ran out. */
const isOpen = ({ state }: FeeNotice): boolean => state === 'issued' || state === 'lapsed';

/** Nobody prepaid: relieved of it (办法 45), or a fee that is not paid in advance (办法 20 II). Who bears it then has to be said. */
const notPrepaid = (record: CaseRecord, agreed: boolean, decided: string): StatementFee => {
  const { head } = record;
  const exempt = record.all(PartyItem).some((party) => party.role === 'plaintiff' && grantOf(record.all(ReliefItem), party.partyId)?.outcome === 'exemption');
  if (!exempt && firstInstancePrepayment(head.causeOfAction).period !== undefined) throw new CourtError('mediation.feeUnpaid', '诉讼费还没有交清，交费到账后才能出具调解书。');
  if (!exempt && !agreed && decided === '') throw new CourtError('request.invalid', '本案没有预交诉讼费，协议也没有约定，请写明诉讼费由谁负担。', { path: 'feeBearing' });
  const claim = { kind: head.feeKind, amountFen: head.claimAmountFen, ...(head.acceptedAt === undefined ? {} : { on: courtDateOf(head.acceptedAt) }) };
  return { subject: 'claim', fullFen: courtQuote(claim).feeFen, halfFen: courtQuote({ ...claim, halved: true }).feeFen, ownWords: mediationCopy.feeExempt };
};

/** Every fee of the case with its half: the claim's, then each counterclaim's (办法 15, 18). They are paid before the document (立案与调解意见 6). */
const feesOf = (record: CaseRecord, agreed: boolean, decided: string): StatementFee[] => {
  const notices = record.all(NoticeItem);
  if (notices.some(isOpen)) throw new CourtError('mediation.feeUnpaid', '诉讼费还没有交清，交费到账后才能出具调解书。');
  const paid = caseFees(notices, record.all(RefundItem), record.head.claimAmountFen).map((fee): StatementFee => ({
    subject: fee.subject, fullFen: fee.fullFen, ...(fee.halfFen === undefined ? {} : { halfFen: fee.halfFen }), ownWords: mediationCopy.feeByPayer(fee.payerNames.join('、')),
  }));
  return paid.some(({ subject }) => subject === 'claim') ? paid : [notPrepaid(record, agreed, decided), ...paid];
};

/** Who bears the fees: as agreed; else as the court decides (民事调解规定 11); else each stays with who prepaid it. */
export const statementFees = (record: CaseRecord, agreement: Pick<Agreement, 'clauses'>, feeBearing: string | undefined): string[] => {
  const agreed = agreement.clauses.some((clause) => clause.kind === 'costs');
  const decided = feeBearing?.trim() ?? '';
  const common = agreed ? mediationCopy.feeAsAgreed : decided === '' ? undefined : decided;
  const fees = feesOf(record, agreed, decided);
  return fees.map(({ ownWords, ...fee }, index) => mediationCopy.fee({ ...fee, bearing: common === undefined ? ownWords : index === fees.length - 1 ? common : '' }));
};
