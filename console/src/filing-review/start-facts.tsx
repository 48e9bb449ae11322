import { Alert } from 'antd';
import { authorities } from '../../../shared/cases/party';
import { courtRoutes } from '../../../shared/courts/contract';
import { checkStart } from '../../../shared/filing/check-start';
import type { FilingView } from '../../../shared/filing/filing';
import { formOf } from '../../../shared/filing/forms';
import { actingAs, proofs } from '../../../shared/filing/standing';
import { courtDateOf } from '../../../shared/kernel/time';
import { useApi } from '../platform/use-api';
import { copy } from './copy';

/** As whom the filer acts, and what the answers before the form say of court and time. */
export const StartFacts = ({ filing: { standing, start, causeOfAction, receipt, updatedAt, findings } }: { filing: FilingView }) => {
  const court = useApi(courtRoutes.court, {});
  const form = formOf(causeOfAction);
  const advice = start === undefined || form === undefined || court.data === undefined ? undefined : checkStart(form.slug, start, court.data.code, courtDateOf(receipt?.submittedAt ?? updatedAt));
  // what belongs to no row of the form
  const others = findings.filter(({ path }) => path === 'standing' || path === 'files' || path === 'addressForService');
  if (standing === undefined && advice === undefined && others.length === 0) return null;
  return (
    <section className="fact-group" aria-label={copy.start.title}>
      <h3>{copy.start.title}</h3>
      <div className="stack" style={{ gap: 8 }}>
        {standing === undefined || standing.as === 'self' ? null : <p>{actingAs[standing.as]}{standing.authority === undefined ? '' : `（${authorities[standing.authority]}）`}{standing.relation === undefined ? '' : copy.start.ward(standing.relation, standing.ground ?? '')}{copy.start.proof(proofs[standing.as].name)}</p>}
        {others.map(({ message, level }) => <Alert key={message} type={level} showIcon title={message} />)}
        {advice === undefined ? null : <Alert type={advice.jurisdiction.here ? 'info' : 'warning'} showIcon title={advice.jurisdiction.text} description={start?.reason === undefined ? undefined : copy.start.reason(start.reason)} />}
        {advice?.limitation === undefined ? null : <Alert type="warning" showIcon title={advice.limitation} />}
      </div>
    </section>
  );
};
