import type { CaseView } from '../../../shared/cases/court-case';

export interface Shown { view: CaseView }
export type Tab = 'overview' | 'documents' | 'defence' | 'fees' | 'service' | 'mediation' | 'log';

/** Done by the mediator in the party app, where the room is. */
export const mediatorActions: readonly CaseView['nextStep']['action'][] = ['acceptMediation', 'proposeTimes', 'enterRoom', 'draftAgreement', 'signAgreement'];

/** The tab on which the next step is done. */
export const tabOf: Partial<Record<CaseView['nextStep']['action'], Tab>> = {
  orderService: 'service', referMediation: 'mediation', issueStatement: 'mediation', ruleConfirmation: 'mediation', ruleObjection: 'defence', reviewRepresentation: 'overview', openService: 'service',
  ruleWithdrawal: 'overview',
};
