import { yuanText } from '../../../shared/kernel/money';
import { copy } from './copy';

export const Money = ({ fen }: { fen: number }) => <span className="figures">{yuanText(fen)}{copy.yuan}</span>;
