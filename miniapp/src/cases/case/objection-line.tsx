import { finalities, objectionResults, type ObjectionView } from '@shared/defence/jurisdiction-ruling';
import { courtDateOf, dateText } from '@shared/kernel/time';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from './copy';

const words = copy.objection;

/** 管辖权异议: who objected, what the judge ruled, until when one may appeal, from when it is in force. */
export const ObjectionLine = ({ objection: { partyName, asksFor, dueOn, ruling, appealUntil }, openRuling }: { readonly objection: ObjectionView; readonly openRuling: (documentId: string) => void }) => (
  <Box className='block'>
    <Words as='p'><Words as='strong'>{words.title(partyName)}</Words></Words>
    {ruling === undefined ? <Words as='p'>{words.waiting(asksFor, dateText(dueOn))}</Words> : (
      <>
        <Words as='p'>{words.ruled(dateText(courtDateOf(ruling.at)), objectionResults[ruling.result], ruling.court)}</Words>
        <Words as='p' className='quiet'>{ruling.reason}</Words>
        <Words as='p'>{ruling.final === undefined ? (appealUntil === undefined ? words.appeal : words.appealUntil(dateText(appealUntil))) : words.final(dateText(ruling.final.on), finalities[ruling.final.how], objectionResults[ruling.final.result], ruling.final.court)}</Words>
        <Button kind='quiet' onPress={() => openRuling(ruling.documentId)}>{words.open}</Button>
      </>
    )}
    {ruling?.final === undefined ? <Words as='p' className='quiet'>{words.paused}</Words> : null}
  </Box>
);
