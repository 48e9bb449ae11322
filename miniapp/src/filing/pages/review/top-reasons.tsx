import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { formOf } from '@shared/filing/forms';
import type { FormGroup } from '@shared/filing/form';
import { call } from '../../../platform/api';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Folded } from '../../../ui/folded';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { openFinding } from '../../draft/open-finding';
import { copy } from './copy';

/** Where the person can look after a reason of the court's; a reason the court has added itself leads nowhere. */
const placeOf: Readonly<Record<string, FormGroup['section'] | 'files' | 'standing' | 'defendants'>> = {
  defendantUnclear: 'defendants', claimUnclear: 'claims', factsMissing: 'facts', evidenceMissing: 'files', evidenceUnreadable: 'files', amountMismatch: 'claims',
  identityMissing: 'standing', authorityMissing: 'standing', jurisdictionBasis: 'jurisdiction',
};

/** What this court most often returned filings for, each with the place to look at once more. */
export const TopReasons = ({ filing }: { readonly filing: FilingView }) => {
  const reasons = useLoad(() => call(filingRoutes.returnReasons), []);
  const used = (reasons.data?.items ?? []).filter(({ count }) => count > 0).slice(0, 3);
  if (used.length === 0) return null;
  const groups = formOf(filing.causeOfAction)?.groups ?? [];
  const pathOf = (code: string): string | undefined => {
    const place = placeOf[code];
    return place === undefined || place === 'files' || place === 'standing' || place === 'defendants' ? place : groups.find(({ section }) => section === place)?.code;
  };
  return (
    <Folded title={copy.topReasons}>
      <Words as='p' className='quiet'>{copy.topReasonsHint}</Words>
      <Box className='rows'>
        {used.map(({ code, title, text }) => {
          const path = pathOf(code);
          return path === undefined ? <Words key={code} as='p'>{title}：{text}</Words> : <RowButton key={code} title={title} detail={text} onPress={() => openFinding(filing.caseId, path)} />;
        })}
      </Box>
    </Folded>
  );
};
