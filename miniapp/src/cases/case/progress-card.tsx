import { useState } from 'react';
import type { CaseView } from '@shared/cases/court-case';
import { thisYear } from '../../platform/today';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Timeline } from '../../ui/timeline';
import { copy } from './copy';
import { timelineMarks } from './timeline-marks';

const SHOWN = 8;

/** 进展: what is to come, then the last things that happened; the rest at a tap. */
export const ProgressCard = ({ view }: { readonly view: CaseView }) => {
  const [all, setAll] = useState(false);
  const marks = timelineMarks(view, thisYear());
  return (
    <Card title={copy.progress}>
      <Timeline marks={all ? marks : marks.slice(0, SHOWN)} />
      {marks.length > SHOWN && !all ? <Button kind='quiet' onPress={() => setAll(true)}>{copy.recent}</Button> : null}
    </Card>
  );
};
