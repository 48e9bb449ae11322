import type { Answers } from './form';
import { FIRST_MEDIATION } from './forms/mediation-will';

/** 民诉法第125条: suitable disputes are mediated first unless the party refuses. */
export const firstMediationAnswer = (answers: Answers): 'accepted' | 'declined' | 'undecided' => {
  const answer = answers['mediation.considersFirstMediation'];
  if (answer === FIRST_MEDIATION.accepted) return 'accepted';
  return answer === FIRST_MEDIATION.declined ? 'declined' : 'undecided';
};
