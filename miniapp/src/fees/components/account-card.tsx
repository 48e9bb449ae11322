import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { AccountFields } from './account-fields';
import { copy } from './copy';
import { useAccount } from './use-account';

const words = copy.account;

/** The account for a refund, asked for while one pays: nobody need be found when the way back has closed. Only the payer has one to give. */
export const AccountCard = ({ caseId, noticeId, noWayBack }: { readonly caseId: string; readonly noticeId: string; readonly noWayBack: boolean }) => {
  const account = useAccount(caseId, noticeId);
  const { loaded, save, changing, complete, change } = account;
  const known = loaded.data?.account;
  if (loaded.data === undefined) return null;
  return (
    <Folded title={words.title} summary={known?.numberMasked ?? words.optional}>
      <Box className='stack'>
        <Words as='p'>{noWayBack ? words.noWayBack : words.why}</Words>
        {known === undefined || changing ? <AccountFields account={account} /> : <Facts items={[[words.holder, known.holder], [words.bank, known.bank], [words.number, <Words key='number' className='number'>{known.numberMasked}</Words>]]} />}
        <Failure error={save.error} />
        {changing ? <Button busy={save.busy} disabled={!complete} onPress={() => void save.run()}>{words.save}</Button> : <><Words as='p' className='quiet' spoken='status'>{words.saved}</Words><Button kind='quiet' onPress={change}>{words.change}</Button></>}
      </Box>
    </Folded>
  );
};
