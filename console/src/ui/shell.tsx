import { AuditOutlined, BankOutlined, BarChartOutlined, CheckSquareOutlined, FieldTimeOutlined, FileDoneOutlined, FolderOpenOutlined, HeartOutlined, IdcardOutlined, ReconciliationOutlined, SendOutlined, SettingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, type ComponentType } from 'react';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router-dom';
import { courtRoutes } from '../../../shared/courts/contract';
import { roleNames } from '../login/copy';
import { logout } from '../login/logout';
import { useMay } from '../platform/may';
import { useSession } from '../platform/session';
import { useApi } from '../platform/use-api';
import { copy } from './copy';
import { menu } from './menu';

const icons: Record<string, ComponentType> = {
  '/todo': CheckSquareOutlined, '/filing': FileDoneOutlined, '/verifications': IdcardOutlined, '/cases': FolderOpenOutlined,
  '/service': SendOutlined, '/mediation': AuditOutlined, '/refunds': BankOutlined, '/finance': BarChartOutlined, '/reconciliation': ReconciliationOutlined, '/reliefs': HeartOutlined, '/lapses': FieldTimeOutlined, '/settings': SettingOutlined,
};

const Rail = () => {
  const may = useMay();
  return (
    <nav aria-label={copy.rail}>
      {menu.filter((entry) => may(entry.needs)).map(({ to, label }) => {
        const Icon = icons[to] ?? FolderOpenOutlined;
        return <NavLink key={to} to={to}><span aria-hidden="true"><Icon /></span>{label}</NavLink>;
      })}
    </nav>
  );
};

/** Rail on the left, work on the right; without a session, the login page. */
export const Shell = () => {
  const session = useSession();
  const { pathname, search } = useLocation();
  const content = useRef<HTMLElement>(null);
  // A new page starts at its beginning for keyboard and screen reader alike; the rail keeps no key press.
  useEffect(() => { content.current?.focus(); }, [pathname]);
  const court = useApi(courtRoutes.court, {}, { freshMs: Infinity });
  if (session === undefined) return <Navigate to={`/login?returnTo=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <div className="shell">
      <a className="skip" href="#content">{copy.skip}</a>
      <aside className="rail">
        <div className="mark"><strong>{copy.product}</strong><span className="weak">{court.data?.shortName ?? ''}{copy.room}</span></div>
        <Rail />
        <div className="whoami">
          <div><strong>{session.me.name}</strong></div>
          <div className="weak" style={{ marginBottom: 8 }}>{session.me.roles.map((role) => roleNames[role]).join('、')}</div>
          <Button block onClick={() => void logout()}>{copy.logout}</Button>
        </div>
      </aside>
      <div className="main">
        {court.data?.demo === true && <header className="demo">{copy.demo}</header>}
        <main ref={content} className="content" id="content" tabIndex={-1}><Outlet /></main>
      </div>
    </div>
  );
};
