import { Segmented } from 'antd';
import { useNavigate } from 'react-router-dom';
import { serviceRoutes } from '../../../shared/service/contract';
import { useMay } from '../platform/may';
import { useApi, WAITING_MS } from '../platform/use-api';
import { copy } from './copy';

/** From one page of the service desk to another. */
export const ServicePages = ({ here }: { here: '/service' | '/service/tasks' | '/service/phone' | '/service/teams' | '/service/kiosks' | '/service/figures' }) => {
  const go = useNavigate();
  const may = useMay();
  const counts = useApi(serviceRoutes.boardCounts, {}, { every: WAITING_MS });
  const tasks = counts.data?.tasks ?? 0;
  return (
    <Segmented
      aria-label={copy.pages.label} value={here} onChange={(to) => void go(to)}
      options={[{ value: '/service', label: copy.pages.board }, { value: '/service/tasks', label: `${copy.pages.tasks}${tasks === 0 ? '' : ` ${copy.count(tasks)}`}` }, { value: '/service/phone', label: copy.pages.phone }, ...(may('service.teamDesk') ? [{ value: '/service/teams' as const, label: copy.pages.teams }] : []), ...(may('service.keepKiosks') ? [{ value: '/service/kiosks' as const, label: copy.pages.kiosks }] : []), { value: '/service/figures', label: copy.pages.figures }]}
    />
  );
};
