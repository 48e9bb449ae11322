import { Button } from 'antd';
import { useState } from 'react';
import { exclusions } from '../../../shared/filing/assignment';
import { filingRoutes } from '../../../shared/filing/contract';
import { useMay } from '../platform/may';
import { useApi } from '../platform/use-api';
import { State } from '../ui/state';
import { When } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';
import { ReassignDialog } from './reassign-dialog';

/** Who judges and how that was drawn; the draw is made again from its record each time it is looked at. */
export const AssignmentCard = ({ view: { head } }: Shown) => {
  const may = useMay();
  const [changing, change] = useState(false);
  const { data } = useApi(filingRoutes.assignment, { params: { caseId: head.caseId } }, { when: may('filing.assignment') && head.phase !== 'filing' });
  if (data === undefined) return null;
  const { assignment, verified, judges } = data;
  const words = copy.assignment;
  return (
    <section className="sheet pad">
      <div className="row between"><h2>{words.title}</h2>{may('filing.reassign') && head.phase === 'open' && <Button size="small" onClick={() => change(true)}>{words.change}</Button>}</div>
      {assignment === undefined ? <p className="weak">{words.none}</p> : (
        <>
          <p><strong>{assignment.judgeName}</strong>　<State tone={assignment.manner === 'random' ? 'good' : 'warn'}>{words.manners[assignment.manner]}</State>{verified === true && <> <State tone="good">{words.verified}</State></>}{verified === false && <> <State tone="bad">{words.broken}</State></>}</p>
          <p className="weak">{assignment.by} · <When at={assignment.assignedAt} /></p>
          {assignment.reason !== undefined && <p>{words.reason}{assignment.reason}</p>}
          <p className="weak">{words.from(assignment.eligible.map(({ name, openCases }) => words.candidate(name, openCases)))}</p>
          {assignment.excluded.length > 0 && <p className="weak">{words.without(assignment.excluded.map(({ name, why }) => `${name}（${exclusions[why]}）`))}</p>}
          {assignment.seed !== undefined && <p className="weak figures">{words.seed} {assignment.seed}</p>}
        </>
      )}
      <ReassignDialog caseId={head.caseId} judges={judges.filter(({ personId }) => personId !== assignment?.judgeId)} open={changing} close={() => change(false)} />
    </section>
  );
};
