import type { NextStep } from '@shared/cases/court-case';
import { pageUrl } from '../../platform/navigate';

/** The page on which a step is done; undefined when it is done here or by someone else. */
export const stepPlace = (step: NextStep, caseId: string): string | undefined => {
  const target = step.targetId;
  switch (step.action) {
    case 'correctFiling': return pageUrl('filing/pages/corrections/index', { caseId });
    case 'payFee': return pageUrl('fees/pages/notice/index', { caseId, noticeId: target });
    case 'giveRefundAccount': return pageUrl('fees/pages/refund-account/index', { caseId, noticeId: target });
    case 'openService': return pageUrl('service/pages/read/index', { caseId, serviceId: target });
    case 'fileDefence': return pageUrl('defence/pages/start/index', { caseId });
    case 'acceptMediation':
    case 'proposeTimes':
    case 'answerExtension':
    case 'answerApart':
    case 'pickMediationTime': return pageUrl('mediation/pages/times/index', { caseId });
    case 'askDocketing':
    case 'answerConsent': return pageUrl('mediation/pages/before-filing/index', { caseId });
    case 'giveOffer': return pageUrl('mediation/pages/offers/index', { caseId });
    case 'enterRoom': return pageUrl('mediation/pages/room/index', { caseId });
    case 'perform':
    case 'draftAgreement':
    case 'signAgreement': return pageUrl('mediation/pages/agreement/index', { caseId });
    default: return undefined;
  }
};
