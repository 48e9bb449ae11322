import { serviceLanes, laneNames, type ServiceLane } from '../../../shared/service/lanes';
import { serviceRoutes } from '../../../shared/service/contract';
import { useApi, WAITING_MS } from '../platform/use-api';
import { copy } from './copy';

const late: ReadonlySet<ServiceLane> = new Set(['objected', 'exhausted']);

/** What is out and on which rung: every lane with its count, pressed to see its tracks. */
export const Lanes = ({ chosen, choose }: { chosen: string | undefined; choose: (lane: ServiceLane | undefined) => void }) => {
  const counts = useApi(serviceRoutes.boardCounts, {}, { every: WAITING_MS });
  const lane = (name: ServiceLane | undefined, label: string, count: number | undefined) => (
    <button key={label} type="button" className={`lane${name !== undefined && late.has(name) && (count ?? 0) > 0 ? ' late' : ''}`} aria-pressed={chosen === name} onClick={() => choose(name)}>
      <span>{label}</span>{count === undefined ? null : <strong className="figures">{copy.count(count)}</strong>}
    </button>
  );
  return <fieldset className="plain lanes" aria-label={copy.filter}>{[lane(undefined, copy.all, undefined), ...laneNames.map((name) => lane(name, serviceLanes[name], counts.data?.lanes[name] ?? 0))]}</fieldset>;
};
