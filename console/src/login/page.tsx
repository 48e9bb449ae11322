import { Alert, Button } from 'antd';
import { Navigate } from 'react-router-dom';
import { courtRoutes } from '../../../shared/courts/contract';
import { useSession } from '../platform/session';
import { useApi } from '../platform/use-api';
import { copy as house } from '../ui/copy';
import { copy } from './copy';
import { useStaffLogin } from './use-staff-login';

export const LoginPage = () => {
  const { busy, problem, start } = useStaffLogin();
  const court = useApi(courtRoutes.court, {}, { freshMs: Infinity });
  if (useSession() !== undefined && !busy) return <Navigate to="/todo" replace />;
  return (
    <main style={{ minHeight: '100%', display: 'grid', placeItems: 'center' }}>
      <section className="sheet" style={{ width: 420, padding: 40 }}>
        <p style={{ fontSize: 24, fontWeight: 600, color: '#0B4EA2', margin: 0, letterSpacing: 1 }}>{house.product}</p>
        <h1 style={{ fontSize: 20, margin: '4px 0 8px', fontWeight: 600 }}>{court.data?.name ?? ''}{copy.title}</h1>
        <p className="weak" style={{ margin: '0 0 24px' }}>{copy.welcome}</p>
        {problem !== undefined && <Alert type="error" showIcon title={problem} style={{ marginBottom: 16 }} />}
        <Button type="primary" size="large" block loading={busy} onClick={() => void start()} style={{ height: 48 }}>{busy ? copy.busy : copy.button}</Button>
        <p className="weak" style={{ margin: '16px 0 0' }}>{copy.partyHint}</p>
        {court.data?.demo === true && <p className="weak" style={{ margin: '8px 0 0' }}>{house.demo}</p>}
      </section>
    </main>
  );
};
