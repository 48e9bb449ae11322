import { Table } from 'antd';
import { courtDateOf } from '../../../shared/kernel/time';
import { obligationState, obligationStates, type Obligation, type Performance } from '../../../shared/mediation/performance';
import type { MediationView } from '../../../shared/mediation/mediation';
import { now } from '../platform/now';
import { Money } from '../ui/money';
import { State } from '../ui/state';
import { DayLeft } from '../ui/day-left';
import { copy } from './copy';

const words = copy.performance;
const tones = { due: 'wait', claimed: 'wait', denied: 'bad', done: 'good', overdue: 'bad' } as const;

/** What was agreed, line by line, and whether it was done. */
export const PerformanceCard = ({ performance, participants }: { performance: Performance; participants: MediationView['participants'] }) => {
  const nameOf = (partyId: string | undefined) => participants.find(({ key }) => key === partyId)?.name ?? words.unnamed;
  const today = courtDateOf(new Date(now()).toISOString());
  return (
    <section className="sheet pad">
      <div className="row between"><h2>{words.heading}</h2>{performance.performedAt !== undefined && <State tone="good">{words.performed}</State>}</div>
      <Table<Obligation> size="small" pagination={false} rowKey="obligationId" dataSource={performance.obligations} columns={[
        { title: words.who, render: (_, one) => nameOf(one.payerPartyId) },
        { title: words.whom, render: (_, one) => nameOf(one.payeePartyId) },
        { title: words.what, align: 'right', render: (_, one) => (one.amountFen === undefined ? one.text : <Money fen={one.amountFen} />) },
        { title: words.due, render: (_, one) => <DayLeft on={one.dueOn} provisional={false} /> },
        { title: words.state, render: (_, one) => { const state = obligationState(one, today); return <State tone={tones[state]}>{obligationStates[state]}</State>; } },
      ]} />
    </section>
  );
};
