import { Actions } from '../../ui/actions';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../copy';
import { useIdCard, type CardFacts } from './use-id-card';

/** Fills in from an ID card's picture: reads, shows what it read, and hands it over when the person has checked it. */
export const ReadCard = ({ onUse }: { onUse(facts: CardFacts): void }) => {
  const { read, facts, forget } = useIdCard();
  if (facts === undefined) {
    return (
      <Box className='stack'>
        <Button busy={read.busy} onPress={() => void read.run()}>{copy.card.take}</Button>
        <Words as='p' className='quiet' spoken='status'>{read.busy ? copy.card.reading : copy.card.notKept}</Words>
        <Failure error={read.error} />
      </Box>
    );
  }
  return (
    <Notice live>
      <Words as='p'>{copy.card.check}</Words>
      <Words as='p' className='words-strong'>{facts.name ?? copy.card.noName}</Words>
      <Words as='p' className='words-strong number'>{facts.idNumber.replace(/(.{6})(.{8})(.{4})/, '$1 $2 $3')}</Words>
      <Box className='gap-above'>
        <Actions>
          <Button onPress={forget}>{copy.card.wrong}</Button>
          <Button kind='primary' onPress={() => { onUse(facts); forget(); }}>{copy.card.use}</Button>
        </Actions>
      </Box>
    </Notice>
  );
};
