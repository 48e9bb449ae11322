import { Box } from '../../ui/box';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from './copy';
import type { Account } from './use-account';

const words = copy.account;

/** Where money goes that cannot go back the way it came. */
export const AccountFields = ({ account: { typed, type, wrong } }: { readonly account: Account }) => (
  <Box className='stack'>
    <TextField label={words.holder} value={typed.holder} onChange={type('holder')} example={words.holderExample} help={words.holderHelp} />
    <TextField label={words.bank} value={typed.bank} onChange={type('bank')} example={words.bankExample} />
    <TextField kind='integer' label={words.number} value={typed.number} onChange={type('number')} example={words.numberExample} {...(wrong === undefined ? {} : { error: wrong })} />
    <Words as='p' className='quiet'>{words.safe}</Words>
  </Box>
);
