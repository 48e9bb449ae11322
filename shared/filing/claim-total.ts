import { fenFromYuan, sumFen, type Fen } from '../kernel/money';
import type { Answers, FormDefinition } from './form';
import { answered, visibleFields, type VisibleField } from './visible-fields';

/** What is not an amount of money counts as nothing. */
const sum = (fields: readonly VisibleField[], answers: Answers): Fen => sumFen(fields.map(({ path }) => fenFromYuan(answers[path] ?? '') ?? 0));

/** The claims that count, and those of another alternative that has to give way to the first one filled in. */
export const countedClaims = (form: FormDefinition, answers: Answers): { counted: VisibleField[]; givenUp: VisibleField[] } => {
  const claims = visibleFields(form, answers).filter(({ path, field }) =>
    field.counts === true && (field.partOf === undefined || !answered(answers, `${path.slice(0, path.lastIndexOf('.'))}.${field.partOf}`)));
  const sides = (form.alternatives ?? []).map((codes) => claims.filter(({ group }) => codes.includes(group.code)));
  const chosen = sides.find((side) => sum(side, answers) > 0);
  const givenUp = chosen === undefined ? [] : sides.filter((side) => side !== chosen).flat();
  return { counted: claims.filter((claim) => !givenUp.includes(claim)), givenUp };
};

/** 标的总额: the claims that count, added up. Where a claim need not be for money, the total as it was typed stands in for none. */
export const claimTotal = (form: FormDefinition, answers: Answers): Fen => {
  const total = sum(countedClaims(form, answers).counted, answers);
  return total > 0 || form.amountNeeded !== 'total' ? total : fenFromYuan(answers['claims.total.amount'] ?? '') ?? total;
};
