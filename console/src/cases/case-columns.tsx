import { casePhases, type CaseSummary } from '../../../shared/cases/court-case';
import { dateText, momentText } from '../../../shared/kernel/time';
import { DayLeft } from '../ui/day-left';
import type { ListColumn } from '../ui/list-column';
import { OpenLink } from '../ui/open-link';
import { Money } from '../ui/money';
import { State, type Tone } from '../ui/state';
import { When } from '../ui/when';
import { copy } from './copy';

const tones: Record<CaseSummary['phase'], Tone> = { filing: 'wait', preFiling: 'wait', returned: 'warn', inadmissible: 'bad', transferred: 'plain', open: 'good', closed: 'plain' };

export const caseColumns: ListColumn<CaseSummary>[] = [
  { title: copy.columns.number, key: 'number', width: 215, render: (row: CaseSummary) => <OpenLink to={row.phase === 'filing' ? `/filing/${row.caseId}` : `/cases/${row.caseId}`}>{row.caseNumber ?? row.receiptNumber}</OpenLink>, sheet: (row) => row.caseNumber ?? row.receiptNumber },
  { title: copy.columns.title, key: 'title', dataIndex: 'title', width: 190, sheet: (row) => row.title },
  { title: copy.columns.amount, key: 'amount', width: 125, align: 'right', render: (row: CaseSummary) => <Money fen={row.claimAmountFen} />, sheet: (row) => ({ fen: row.claimAmountFen }) },
  { title: copy.columns.next, key: 'next', render: (row: CaseSummary) => <>{row.myTurn && <State tone="warn">{copy.myTurn}</State>} {row.sentence}</>, sheet: (row) => row.sentence },
  { title: copy.columns.due, key: 'due', width: 160, render: (row: CaseSummary) => row.dueOn !== undefined && <DayLeft on={row.dueOn} />, sheet: (row) => row.dueOn && dateText(row.dueOn) },
  { title: copy.columns.phase, key: 'phase', width: 115, render: (row: CaseSummary) => <State tone={tones[row.phase]}>{casePhases[row.phase]}</State>, sheet: (row) => casePhases[row.phase] },
  { title: copy.columns.updated, key: 'updated', width: 135, render: (row: CaseSummary) => <When at={row.updatedAt} />, sheet: (row) => momentText(row.updatedAt) },
];
