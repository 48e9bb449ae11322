import { courtDateOf } from '../../shared/kernel/time';

/** "2026年11月23日", court-local, as papers write it. */
export const dayText = (on: string): string => {
  const [year = '', month = '', day = ''] = on.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};
export const dayOf = (at: string): string => dayText(courtDateOf(at));
