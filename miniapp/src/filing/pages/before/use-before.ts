import { useState } from 'react';
import { courtRoutes } from '@shared/courts/contract';
import { checkStart } from '@shared/filing/check-start';
import { filingRoutes } from '@shared/filing/contract';
import { allForms } from '@shared/filing/forms';
import type { GuidedStart } from '@shared/filing/guided-start';
import { actingAs, type ActingAs } from '@shared/filing/standing';
import { call } from '../../../platform/api';
import { pageUrl, replaceWith } from '../../../platform/navigate';
import { courtToday } from '../../../platform/today';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { filingPaths } from '../../paths';

const answeredOnly = (start: GuidedStart): GuidedStart => Object.fromEntries(Object.entries(start).filter(([, value]) => value !== '')) as GuidedStart;

/** The few answers before the form, what they mean at this court, and the draft they begin. */
export const useBefore = (slug: string) => {
  const form = allForms.find((one) => one.slug === slug);
  const court = useLoad(() => call(courtRoutes.court), []);
  const [as, setAs] = useState<ActingAs>('self');
  const [start, setStart] = useState<GuidedStart>({});
  const set = (part: Partial<Record<keyof GuidedStart, string>>): void => setStart((now) => ({ ...now, ...part }) as GuidedStart);
  const given = answeredOnly(start);
  const advice = court.data === undefined ? undefined : checkStart(slug, given, court.data.code, courtToday());
  const begin = useAction(async () => {
    if (form === undefined) return;
    const { caseId } = await call(filingRoutes.startDraft, { body: { causeOfAction: form.cause, as, start: given } });
    replaceWith(as === 'self' ? pageUrl(filingPaths.form, { caseId }) : pageUrl(filingPaths.standing, { caseId }));
  });
  return { form, court, as, setAs: (value: string) => setAs(value in actingAs ? (value as ActingAs) : 'self'), start, set, advice, begin, told: Object.keys(given).length > 0 };
};
