import { casePhases, type CaseSummary } from '../../../shared/cases/court-case';
import { DayLeft } from '../ui/day-left';
import { OpenLink } from '../ui/open-link';
import { Money } from '../ui/money';
import { State, type Tone } from '../ui/state';
import { When } from '../ui/when';
import { copy } from './copy';

const tones: Record<CaseSummary['phase'], Tone> = { filing: 'wait', returned: 'warn', inadmissible: 'bad', open: 'good', closed: 'plain' };

export const caseColumns = [
  { title: copy.columns.number, key: 'number', width: 215, render: (row: CaseSummary) => <OpenLink to={row.phase === 'filing' ? `/filing/${row.caseId}` : `/cases/${row.caseId}`}>{row.caseNumber ?? row.receiptNumber}</OpenLink> },
  { title: copy.columns.title, key: 'title', dataIndex: 'title', width: 190 },
  { title: copy.columns.amount, key: 'amount', width: 125, align: 'right' as const, render: (row: CaseSummary) => <Money fen={row.claimAmountFen} /> },
  { title: copy.columns.next, key: 'next', render: (row: CaseSummary) => <>{row.myTurn && <State tone="warn">{copy.myTurn}</State>} {row.sentence}</> },
  { title: copy.columns.due, key: 'due', width: 160, render: (row: CaseSummary) => row.dueOn !== undefined && <DayLeft on={row.dueOn} /> },
  { title: copy.columns.phase, key: 'phase', width: 115, render: (row: CaseSummary) => <State tone={tones[row.phase]}>{casePhases[row.phase]}</State> },
  { title: copy.columns.updated, key: 'updated', width: 135, render: (row: CaseSummary) => <When at={row.updatedAt} /> },
];
