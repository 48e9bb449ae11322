import { addYears } from '../kernel/calendar/date-arithmetic';
import { dateText, type CourtDate } from '../kernel/time';

interface Limit { readonly years: number; readonly article: string; readonly from: string }

// 民法典第188条第1款: three years, from when the right-holder knew or should have known of the damage and of the obligor.
const usual: Limit = { years: 3, article: '民法典第188条', from: '您知道或者应当知道权利受到损害，以及该找谁负责' };
const limits: Readonly<Record<string, Limit | 'none'>> = {
  // Status is not subject to limitation: it concerns claims for performance only (民法典188).
  divorce: 'none',
  // 劳动争议调解仲裁法第27条: one year to apply for arbitration, which comes first (第5条).
  labour: { years: 1, article: '劳动争议调解仲裁法第27条', from: '您知道或者应当知道权利受到侵害；还在职的，拖欠工资不受此限，离职的从离职起算' },
};

export const limitOf = (slug: string): Limit | undefined => {
  const limit = limits[slug] ?? usual;
  return limit === 'none' ? undefined : limit;
};

/**
 * A warning, never a stop: 民法典193, the court does not apply the limitation by itself; 194–195, it may have stood still or begun anew.
 */
export const limitationWarning = (slug: string, knownOn: CourtDate | undefined, today: CourtDate): string | undefined => {
  const limit = limitOf(slug);
  if (limit === undefined || knownOn === undefined || knownOn === '') return undefined;
  const lastOn = addYears(knownOn, limit.years);
  if (today > lastOn) {
    return `${limit.years}年的时效可能已在${dateText(lastOn, today.slice(0, 4))}届满（${limit.article}）。仍可以起诉：对方不提，法院不主动适用（民法典第193条）；期间催要过、对方同意履行过的，重新计算（第195条），请准备好这些证据。`;
  }
  const soon = addYears(today, 1) > lastOn;
  return soon ? `时效一般到${dateText(lastOn, today.slice(0, 4))}届满（${limit.article}，${limit.years}年），请尽快起诉。` : undefined;
};
