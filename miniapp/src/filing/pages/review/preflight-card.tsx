import { useState } from 'react';
import type { FilingView } from '@shared/filing/filing';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Folded } from '../../../ui/folded';
import { Notice } from '../../../ui/notice';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { openFinding } from '../../draft/open-finding';
import { copy } from './copy';
import { TopReasons } from './top-reasons';

type Found = FilingView['findings'];

/** So many at first: a form hardly begun lacks dozens. */
const FIRST = 6;

const Lines = ({ caseId, found }: { readonly caseId: string; readonly found: Found }) => {
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <>
      <Box className='rows'>{shown.map((item) => (item.path === 'coSigners' ? <Words key={item.message} as='p' className='gap-above'>{item.message}</Words> : <RowButton key={`${item.path}${item.message}`} title={item.message} onPress={() => openFinding(caseId, item.path)} />))}</Box>
      {shown.length === found.length ? null : <Button kind='quiet' onPress={() => setAll(true)}>{copy.showRest(found.length - shown.length)}</Button>}
    </>
  );
};

/** The clerk's own checklist before submitting: what stops the filing, what only looks odd, and what this court most often returns for. Each line leads to its field. */
export const PreflightCard = ({ filing }: { readonly filing: FilingView }) => {
  const { caseId, findings } = filing;
  const [errors, warnings] = (['error', 'warning'] as const).map((level) => findings.filter((finding) => finding.level === level)) as [Found, Found];
  return (
    <>
      <Card title={copy.preflight}>
        <Words as='p' className='quiet'>{copy.preflightHint}</Words>
        {errors.length === 0 ? <Notice tone='success'><Words as='p'>{copy.nothingMissing}</Words></Notice> : <><Notice tone='danger'><Words as='p'>{copy.missing(errors.length)}</Words></Notice><Lines caseId={caseId} found={errors} /></>}
      </Card>
      {warnings.length === 0 ? null : <Folded title={copy.warnings(warnings.length)}><Lines caseId={caseId} found={warnings} /></Folded>}
      <TopReasons filing={filing} />
    </>
  );
};
