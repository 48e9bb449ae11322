import type { Capability } from '../../../shared/identity/policy';
import { copy } from './copy';

/** The left rail: shown to those whom the policy lets in. */
export const menu: readonly { to: string; label: string; needs: Capability }[] = [
  { to: '/todo', label: copy.menu.todo, needs: 'cases.list' },
  { to: '/filing', label: copy.menu.filing, needs: 'filing.queue' },
  { to: '/verifications', label: copy.menu.verifications, needs: 'identity.reviewVerifications' },
  { to: '/cases', label: copy.menu.cases, needs: 'cases.list' },
  { to: '/service', label: copy.menu.service, needs: 'service.board' },
  { to: '/mediation', label: copy.menu.mediation, needs: 'mediation.listMediators' },
  { to: '/reliefs', label: copy.menu.reliefs, needs: 'fees.reliefList' },
  { to: '/lapses', label: copy.menu.lapses, needs: 'fees.lapseList' },
  { to: '/finance', label: copy.menu.finance, needs: 'fees.finance' },
  { to: '/refunds', label: copy.menu.refunds, needs: 'fees.refundList' },
  { to: '/reconciliation', label: copy.menu.reconciliation, needs: 'fees.finance' },
  { to: '/outages', label: copy.menu.outages, needs: 'court.outages' },
  { to: '/settings', label: copy.menu.settings, needs: 'outbox.deadLetters' },
];
