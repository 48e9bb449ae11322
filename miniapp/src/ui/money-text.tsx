import { yuanText } from '@shared/kernel/money';
import { copy } from './copy';
import { Words } from './words';

/** 150000 → 1,500.00元 */
export const MoneyText = ({ fen, big = false }: { readonly fen: number; readonly big?: boolean }) => (
  <Words className={big ? 'money money-big' : 'money'}>{`${yuanText(fen)}${copy.yuan}`}</Words>
);
