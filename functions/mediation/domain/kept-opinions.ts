import canonicalize from 'canonicalize';
import type { Agreement, AgreementClause, ClauseOpinion } from '../../../shared/mediation/mediation';

const same = (a: AgreementClause | undefined, b: AgreementClause | undefined): boolean => a !== undefined && canonicalize(a) === canonicalize(b);

/** What was said of clauses that stay word for word at their place still stands; a changed clause is asked about again. */
export const keptOpinions = (before: Agreement | undefined, clauses: readonly AgreementClause[]): ClauseOpinion[] =>
  (before?.opinions ?? []).filter(({ clause }) => same(before?.clauses[clause], clauses[clause]));
