import { fenFromYuan, sumFen, type Fen } from '../kernel/money';
import type { Answers, FormDefinition } from './form';
import { visibleFields } from './visible-fields';

/** 标的总额: the claims that count, added up. What is not an amount of money counts as nothing. */
export const claimTotal = (form: FormDefinition, answers: Answers): Fen =>
  sumFen(visibleFields(form, answers).filter(({ field }) => field.counts === true).map(({ path }) => fenFromYuan(answers[path] ?? '') ?? 0));
