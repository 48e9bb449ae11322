import { Alert } from 'antd';
import { Link } from 'react-router-dom';
import { casePhases } from '../../../shared/cases/court-case';
import { filingRoutes } from '../../../shared/filing/contract';
import type { RelatedFiling } from '../../../shared/filing/related';
import type { CaseId } from '../../../shared/kernel/ids';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { When } from '../ui/when';
import { copy } from './copy';

const pageOf = ({ caseId, phase }: RelatedFiling) => (phase === 'open' || phase === 'closed' ? `/cases/${caseId}` : `/filing/${caseId}`);

export const useRelated = (caseId: CaseId, when: boolean) => useApi(filingRoutes.related, { params: { caseId } }, { when });

/** Other filings and cases of the same people; a possible duplicate is said aloud. */
export const Related = ({ of }: { of: ReturnType<typeof useRelated> }) => (
  <Answer of={of}>{({ items }) => (
    <div className="pad">
      {items.some(({ duplicate }) => duplicate) && <Alert type="warning" showIcon title={copy.related.duplicate} style={{ marginBottom: 12 }} />}
      {items.length === 0 ? <p className="weak">{copy.related.none}</p> : (
        <ul className="related">
          {items.map((item) => (
            <li key={item.caseId} className="sheet pad">
              <div className="row between"><Link to={pageOf(item)}>{item.title}</Link><span className="row" style={{ gap: 6 }}>{item.duplicate && <State tone="warn">{copy.related.maybe}</State>}<State>{casePhases[item.phase]}</State></span></div>
              <div className="weak">{item.causeOfAction} · <span className="figures">{item.number}</span> · <When at={item.submittedAt} /></div>
              <div className="weak">{copy.related.common(item.names)}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )}</Answer>
);
