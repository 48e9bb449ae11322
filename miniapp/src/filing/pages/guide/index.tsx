import { causeQuestions } from '@shared/filing/guided-start';
import { go } from '../../../platform/navigate';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Card } from '../../../ui/card';
import { Frame } from '../../../ui/frame';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** One question a screen: what happened, until a form is found. */
export default function GuidePage() {
  const { at = 'first' } = useParams();
  const question = causeQuestions[at] ?? causeQuestions['first'];
  return (
    <Frame title={copy.title}>
      <Box><Words as='h2'>{question?.text}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
      <Card>
        <Box className='rows'>
          {question?.choices.map(({ text, detail, slug, next }) => <RowButton key={text} title={text} detail={detail} onPress={() => (slug === undefined ? go(filingPaths.guide, { at: next }) : go(filingPaths.before, { slug }))} />)}
        </Box>
      </Card>
      <Words as='p' className='quiet'>{copy.other}</Words>
    </Frame>
  );
}
