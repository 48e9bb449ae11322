import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { defenceRoutes } from '../../../shared/defence/contract';
import { defenceKinds, stances, type AnswerRow, type FiledDefence } from '../../../shared/defence/defence';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State, type Tone } from '../ui/state';
import { When } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';
import { ObjectionCard } from './objection-card';

const tones: Record<AnswerRow['stance'], Tone> = { agreed: 'good', disputed: 'warn', silent: 'plain' };

/** The claim on the left, the answer on the right, row by row. */
const Compare = ({ rows }: { rows: readonly AnswerRow[] }) => (
  <div className="compare">
    <span className="compare-head">{copy.defence.claim}</span><span className="compare-head">{copy.defence.stance}</span><span className="compare-head">{copy.defence.answer}</span>
    {rows.map((row) => (
      <Fragment key={row.code}>
        <span><strong>{row.title}</strong>{row.claim.map((item, index) => <span key={index} className="block">{item.label === row.title ? item.value : `${item.label}：${item.value}`}</span>)}</span>
        <span><State tone={tones[row.stance]}>{stances[row.stance]}</State></span>
        <span>{row.text}</span>
      </Fragment>
    ))}
  </div>
);

const Filed = ({ defence, caseId }: { defence: FiledDefence; caseId: string }) => {
  const counts = (['agreed', 'disputed'] as const).map((stance) => defence.rows.filter((row) => row.stance === stance).length);
  return (
    <section className="sheet pad">
      <div className="row between">
        <h2>{defence.partyName} · {defenceKinds[defence.kind]}</h2>
        <span className="row">{defence.late && <State tone="warn">{copy.defence.late}</State>}<span className="weak">{defence.by} · <When at={defence.filedAt} /></span><Link to={`/cases/${caseId}?tab=documents&document=${defence.documentId}`}>{copy.defence.open}</Link></span>
      </div>
      {defence.kind === 'answer' ? <><p className="weak">{copy.defence.summary(counts[0] ?? 0, counts[1] ?? 0)}</p><Compare rows={defence.rows} /></>
        : <dl className="facts">{defence.rows.flatMap((row) => [<dt key={`${row.code}-title`}>{row.title}</dt>, <dd key={row.code}>{row.text}</dd>])}</dl>}
      {defence.evidence.length > 0 && <p>{copy.defence.evidence}{defence.evidence.join('、')}</p>}
    </section>
  );
};

export const DefenceTab = ({ view }: Shown) => {
  const { caseId } = view.head;
  const filed = useApi(defenceRoutes.filed, { params: { caseId } });
  return (
    <div className="stack">
      {view.objections.map((objection) => <ObjectionCard key={objection.partyId} view={view} objection={objection} />)}
      <Answer of={filed}>{({ items }) => (items.length === 0 ? <p className="sheet pad weak">{copy.defence.none}</p> : <div className="stack">{items.map((defence) => <Filed key={defence.documentId} defence={defence} caseId={caseId} />)}</div>)}</Answer>
    </div>
  );
};
