import { Alert } from 'antd';
import { Link } from 'react-router-dom';
import { financeRoutes } from '../../../shared/fees/finance-contract';
import { dateText } from '../../../shared/kernel/time';
import { useApi, WAITING_MS } from '../platform/use-api';
import { copy } from './copy';

/** The latest proof in one sentence; a break is an alarm and stays until it is mended. */
export const ProofStrip = () => {
  const proofs = useApi(financeRoutes.proofs, {}, { every: WAITING_MS });
  if (proofs.data === undefined) return null;
  const broken = proofs.data.items.find((proof) => proof.state === 'broken');
  const shown = broken ?? proofs.data.items[0];
  if (shown === undefined) return <Alert type="info" showIcon title={copy.proof.none} />;
  const day = dateText(shown.on);
  if (shown.state !== 'broken') return <Alert type={shown.state === 'holds' ? 'success' : 'info'} showIcon title={shown.state === 'holds' ? copy.proof.holds(day, shown.lines.some(({ explainedInFen = 0, explainedOutFen = 0 }) => explainedInFen !== 0 || explainedOutFen !== 0)) : copy.proof.waiting(day)} />;
  return <Alert type="error" showIcon title={copy.proof.broken(day, [...new Set(shown.faults.map(({ fault }) => copy.faults(fault)))].join('、'))} action={<Link to="/reconciliation">{copy.proof.link}</Link>} />;
};
