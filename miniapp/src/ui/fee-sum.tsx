import type { FeeQuote } from '@shared/fees/fee-quote';
import { Box } from './box';
import { copy } from './copy';
import { Folded } from './folded';
import { MoneyText } from './money-text';
import { Words } from './words';

/** How a fee was reckoned, line by line, and the article behind it; folded under the sum. */
export const FeeSum = ({ quote }: { readonly quote: FeeQuote }) => (
  <Folded title={copy.arithmetic} summary={quote.article}>
    <Box className='sum-lines'>
      {quote.lines.map((line) => (
        <Box key={line.text} className='sum-line'><Words>{line.text}{line.article === undefined ? '' : copy.lineBasis(line.article)}</Words><MoneyText fen={line.fen} /></Box>
      ))}
      <Box className='sum-line'><Words as='strong'>{copy.sum}</Words><MoneyText fen={quote.feeFen} /></Box>
    </Box>
    <Words as='p' className='quiet'>{copy.basis(quote.article)}</Words>
  </Folded>
);
