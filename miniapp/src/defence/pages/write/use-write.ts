import { useState } from 'react';
import type { DefenceKind } from '@shared/defence/defence';
import { checkAnswers } from '@shared/filing/check-answers';
import { groupAt } from '@shared/filing/field-at';
import { useKeeper } from '../../../platform/draft/use-keeper';
import { go, goBack } from '../../../platform/navigate';
import { courtToday } from '../../../platform/today';
import { useWhen } from '../../../platform/use-when';
import { defencePaths } from '../../paths';
import { formFor, placeOf, saveDefence, useDefence } from '../../use-defence';

const nothingHidden: readonly string[] = [];

/** Walks the form section by section: all rows of the claim on one page, all facts on the next. `path` opens it where something is missing. */
export const useWrite = (caseId: string, kind: DefenceKind, path: string | undefined, from: string | undefined) => {
  const loaded = useDefence(caseId, kind);
  const { data } = loaded;
  const kept = useKeeper(placeOf(caseId, kind), saveDefence(caseId, kind), data === undefined ? undefined : { answers: data.answers, savedAt: data.savedAt ?? '', masked: nothingHidden });
  const [insisted, setInsisted] = useState(false);
  const form = data === undefined ? undefined : formFor(data);
  const sections = [...new Set(form?.groups.map(({ section }) => section))];
  useWhen(form === undefined ? undefined : path, () => {
    const section = path === undefined || form === undefined ? undefined : groupAt(form, path)?.section;
    if (section !== undefined) kept.stand(section);
  });
  const position = Math.max(0, sections.findIndex((section) => section === kept.step));
  const section = sections[position];
  const groups = form?.groups.filter((group) => group.section === section) ?? [];
  const findings = form === undefined ? [] : checkAnswers(form, kept.answers, { today: courtToday() });
  const missing = findings.filter(({ level, path: place }) => level === 'error' && groups.some((group) => form !== undefined && group === groupAt(form, place)));

  const standAt = (next: string): void => {
    setInsisted(false);
    kept.stand(next);
  };
  const goOn = (): void => {
    void kept.flush().catch(() => undefined);
    if (from === 'finish') return goBack();
    const next = sections[position + 1];
    if (next === undefined) go(defencePaths.evidence, { caseId, kind });
    else standAt(next);
  };
  return {
    loaded, kept, form, section, sections, position, groups, missing, insisted, findings: insisted ? findings : findings.filter(({ path: place }) => (kept.answers[place] ?? '') !== ''),
    next: () => (missing.length > 0 ? setInsisted(true) : goOn()),
    skip: goOn,
    previous: () => {
      const before = sections[position - 1];
      if (from === 'finish' || before === undefined) goBack();
      else standAt(before);
    },
  };
};
