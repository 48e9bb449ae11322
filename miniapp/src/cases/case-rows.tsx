import { casePhases, type CaseSummary } from '@shared/cases/court-case';
import { go } from '../platform/navigate';
import { Box } from '../ui/box';
import { RowButton } from '../ui/row-button';
import { copy } from './copy';

/** Cases, a line each: the number, the first sentence of its page, whose turn. */
export const CaseRows = ({ cases }: { readonly cases: readonly CaseSummary[] }) => (
  <Box className='rows'>
    {cases.map((item) => (
      <RowButton key={item.caseId} title={item.caseNumber ?? `${item.causeOfAction} · ${casePhases[item.phase]}`} detail={`${item.title}\n${item.sentence}`} mark={item.myTurn ? copy.yourTurn : undefined} onPress={() => go('cases/case/index', { caseId: item.caseId })} />
    ))}
  </Box>
);
