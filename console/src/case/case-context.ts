import type { CaseView } from '../../../shared/cases/court-case';

export interface Shown { view: CaseView }
export type Tab = 'overview' | 'documents' | 'fees' | 'service' | 'mediation' | 'log';

/** The tab on which the next step is done. */
export const tabOf: Partial<Record<CaseView['nextStep']['action'], Tab>> = {
  orderService: 'service', referMediation: 'mediation', issueStatement: 'mediation', reviewRepresentation: 'overview', openService: 'service',
};
