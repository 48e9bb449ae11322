import { CourtError } from '../../../shared/kernel/errors';
import type { CourtDate } from '../../../shared/kernel/time';
import type { AgreementClause } from '../../../shared/mediation/mediation';

/** 民事调解规定 8(2): a clause "if breached, the court shall judge" is not allowed. */
const JUDGE_ON_BREACH = /(违约|逾期|不履行|未履行|不按|未按)[^。；]{0,40}(判决|裁判)|(径行|迳行|直接)[^。；]{0,8}(判决|裁判)/;

const refuse = (index: number, field: string, message: string): never => {
  throw new CourtError('mediation.agreementIncomplete', `第${index + 1}条：${message}`, { path: `clauses.${index}.${field}` });
};

const checkInstalments = (index: number, { instalments = [], amountFen, dueOn }: AgreementClause, today: CourtDate): void => {
  const wrong = instalments.findIndex((part, n) => part.dueOn < today || part.dueOn <= (instalments[n - 1]?.dueOn ?? '') || !Number.isSafeInteger(part.amountFen) || part.amountFen <= 0);
  if (wrong >= 0) refuse(index, `instalments.${wrong}`, `第${wrong + 1}期的日期要晚于上一期、不早于今天，金额要大于0。`);
  if (instalments.reduce((sum, part) => sum + part.amountFen, 0) !== amountFen) refuse(index, 'instalments', '各期金额加起来要等于付款总额。');
  if (instalments.at(-1)?.dueOn !== dueOn) refuse(index, 'dueOn', '最晚付款日要和最后一期的日期一致。');
};

/** Whether the clauses can be signed and enforced. @throws mediation.agreementIncomplete naming the field */
export const checkClauses = (clauses: readonly AgreementClause[], known: { all: readonly string[]; bound: readonly string[] }, today: CourtDate): void => {
  for (const [index, clause] of clauses.entries()) {
    if (JUDGE_ON_BREACH.test(clause.text)) refuse(index, 'text', '不能约定“不履行就由法院判决”，可以改为约定违约金等违约责任。');
    for (const field of ['payerPartyId', 'payeePartyId'] as const) {
      const partyId = clause[field];
      if (partyId !== undefined && !known.all.includes(partyId)) refuse(index, field, '付款人或收款人不是本案当事人，请重新选择。');
      if (partyId !== undefined && !known.bound.includes(partyId)) refuse(index, field, '这位当事人还没有进入本案，不能替他约定，请等他确认身份后再写。');
    }
    if (clause.amountFen !== undefined && (!Number.isSafeInteger(clause.amountFen) || clause.amountFen <= 0)) refuse(index, 'amountFen', '金额请填大于0的数，最多到分。');
    if (clause.kind !== 'payment') continue;
    // Who pays whom may be named in the text alone; chosen by halves it would be ambiguous.
    if (clause.payerPartyId === undefined && clause.payeePartyId !== undefined) refuse(index, 'payerPartyId', '请选择由谁付款。');
    if (clause.payeePartyId === undefined && clause.payerPartyId !== undefined) refuse(index, 'payeePartyId', '请选择付给谁。');
    if (clause.payerPartyId !== undefined && clause.payerPartyId === clause.payeePartyId) refuse(index, 'payeePartyId', '付款人和收款人不能是同一方。');
    if (clause.amountFen === undefined) refuse(index, 'amountFen', '请填写付款金额。');
    if (clause.dueOn === undefined) refuse(index, 'dueOn', '请填写最晚哪一天付款。');
    else if (clause.dueOn < today) refuse(index, 'dueOn', '付款日期已经过去，请改为今天或以后。');
    if (clause.instalments !== undefined) checkInstalments(index, clause, today);
  }
};
