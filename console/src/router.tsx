import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router-dom';
import type { Capability } from '../../shared/identity/policy';
import { LoginPage } from './login/page';
import { copy } from './ui/copy';
import { Gate } from './ui/gate';
import { Shell } from './ui/shell';

/** A page is fetched when it is first opened; whoever may not use it sees why. */
const page = (path: string, needs: Capability, load: () => Promise<() => ReactNode>): RouteObject => ({
  path, lazy: async () => { const Page = await load(); return { element: <Gate needs={needs}><Page /></Gate> }; },
});

export const router = createBrowserRouter([
  { path: '/login', element: <LoginPage /> },
  { path: '/kiosk', lazy: async () => { const { KioskPage } = await import('./kiosk/page'); return { element: <KioskPage /> }; } },
  {
    path: '/', element: <Shell />, hydrateFallbackElement: <output className="block pad">{copy.loading}</output>, children: [
      { index: true, element: <Navigate to="/todo" replace /> },
      page('todo', 'cases.list', async () => (await import('./todo/page')).TodoPage),
      page('filing', 'filing.queue', async () => (await import('./filing-queue/page')).FilingQueuePage),
      page('filing/:caseId', 'filing.read', async () => (await import('./filing-review/page')).FilingReviewPage),
      page('verifications', 'identity.reviewVerifications', async () => (await import('./verifications/page')).VerificationsPage),
      page('cases', 'cases.list', async () => (await import('./cases/page')).CasesPage),
      page('cases/:caseId', 'cases.read', async () => (await import('./case/page')).CasePage),
      page('service', 'service.board', async () => (await import('./service-board/page')).ServiceBoardPage),
      page('service/tasks', 'service.board', async () => (await import('./service-tasks/page')).ServiceTasksPage),
      page('service/phone', 'service.board', async () => (await import('./service-phone/page')).ServicePhonePage),
      page('service/teams', 'service.teamDesk', async () => (await import('./service-teams/page')).ServiceTeamsPage),
      page('service/teams/:creditCode', 'service.teamDesk', async () => (await import('./service-teams/claims-page')).TeamClaimsPage),
      page('service/kiosks', 'service.keepKiosks', async () => (await import('./service-kiosks/page')).ServiceKiosksPage),
      page('service/figures', 'service.board', async () => (await import('./service-figures/page')).ServiceFiguresPage),
      page('mediation', 'mediation.listMediators', async () => (await import('./mediators/page')).MediatorsPage),
      page('mediation/figures', 'mediation.listMediators', async () => (await import('./mediation-figures/page')).MediationFiguresPage),
      page('finance', 'fees.finance', async () => (await import('./finance/page')).FinancePage),
      page('reconciliation', 'fees.finance', async () => (await import('./reconciliation/page')).ReconciliationPage),
      page('reliefs', 'fees.reliefList', async () => (await import('./reliefs/page')).ReliefsPage),
      page('lapses', 'fees.lapseList', async () => (await import('./lapses/page')).LapsesPage),
      page('refunds', 'fees.refundList', async () => (await import('./refunds/page')).RefundsPage),
      page('outages', 'court.outages', async () => (await import('./outages/page')).OutagesPage),
      page('settings', 'outbox.deadLetters', async () => (await import('./settings/page')).SettingsPage),
      { path: '*', element: <Alert type="info" showIcon title={copy.missing} /> },
    ],
  },
], { basename: '/console' });
