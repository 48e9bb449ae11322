import { Table } from 'antd';
import { Link } from 'react-router-dom';
import { eventTitles, type CaseEventType } from '../../../shared/cases/case-event';
import { courtRoutes } from '../../../shared/courts/contract';
import type { Output } from '../../../shared/kernel/contract';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Moment } from '../ui/when';
import { copy } from './copy';

type Letter = Output<typeof courtRoutes.deadLetters>['items'][number];
const columns = [
  { title: copy.letter.at, key: 'at', render: (letter: Letter) => <Moment at={letter.at} /> },
  { title: copy.letter.event, key: 'type', render: (letter: Letter) => eventTitles[letter.type as CaseEventType] ?? letter.type },
  { title: copy.letter.case, key: 'case', render: (letter: Letter) => <Link to={`/cases/${letter.caseId}`}>{letter.caseId}</Link> },
  { title: copy.letter.tries, key: 'tries', align: 'right' as const, dataIndex: 'tries' },
  { title: copy.letter.error, key: 'error', dataIndex: 'lastError' },
];

export const DeadLetters = () => {
  const letters = useApi(courtRoutes.deadLetters, { query: {} }, { every: WAITING_MS });
  return (
    <section>
      <h2 className="section-title">{copy.letters}</h2>
      <Answer of={letters}>{({ items }) => <div className="sheet"><Table<Letter> aria-label={copy.letters} columns={columns} dataSource={items} rowKey="outboxId" pagination={false} locale={{ emptyText: copy.lettersEmpty }} /></div>}</Answer>
    </section>
  );
};
