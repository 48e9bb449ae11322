import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';
import { teamRoutes } from '../../../shared/service/team-contract';
import { useApi } from '../platform/use-api';
import { copy } from './copy';

/** Shown while somebody of the team waits for the court. */
export const ClaimsButton = ({ creditCode }: { creditCode: string }) => {
  const go = useNavigate();
  const waiting = useApi(teamRoutes.teamClaims, { params: { creditCode }, query: {} }).data?.items.length ?? 0;
  return waiting === 0 ? null : <Button type="primary" onClick={() => void go(`/service/teams/${creditCode}`)}>{copy.claims(waiting)}</Button>;
};
