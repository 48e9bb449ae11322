import { useState } from 'react';
import { spacedNumber, type BankAccount } from '@shared/fees/bank-account';
import { yuanText } from '@shared/kernel/money';
import { copyText } from '../../platform/copy-text';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy } from './copy';

const words = copy.bank;

/** One more way to pay, from anywhere: a transfer to the account that belongs to this notice alone. */
export const BankCard = ({ account, amountFen }: { readonly account: BankAccount; readonly amountFen: number }) => {
  const [done, setDone] = useState(false);
  const copied = useAction(async () => {
    await copyText(account.accountNumber);
    setDone(true);
  });
  return (
    <Folded title={words.title}>
      <Box className='stack'>
        <Words as='p'>{words.how}</Words>
        <Facts items={[
          [words.accountName, account.accountName],
          [words.accountNumber, <Words key='number' className='number'>{spacedNumber(account.accountNumber)}</Words>],
          [words.bankName, account.bankName],
          [words.amount, `${yuanText(amountFen)}元`],
        ]} />
        <Failure error={copied.error} />
        <Button busy={copied.busy} onPress={() => void copied.run()}>{words.copyNumber}</Button>
        {done ? <Words as='p' className='quiet' spoken='status'>{words.copied}</Words> : null}
        <Words as='p' className='quiet'>{words.exact}</Words>
        <Words as='p' className='quiet'>{words.when}</Words>
      </Box>
    </Folded>
  );
};
