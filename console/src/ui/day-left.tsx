import { courtDateOf, dateText } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { copy } from './copy';
import { State } from './state';

/** A last day and how many are left, counted in court-local days. */
export const DayLeft = ({ on, provisional }: { on: string; provisional?: boolean }) => {
  const today = courtDateOf(new Date(now()).toISOString());
  const left = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  return (
    <span className="row" style={{ gap: 8 }}>
      <span className="nobreak">{dateText(on, today.slice(0, 4))}</span>
      <State tone={left < 0 ? 'bad' : left <= 2 ? 'warn' : 'plain'}>{left < 0 ? copy.overdue(-left) : left === 0 ? copy.lastDay : copy.daysLeft(left)}</State>
      {provisional === true && <State tone="warn">{copy.provisional}</State>}
    </span>
  );
};
