import { delegationStates, type DelegationScope } from '@shared/cases/delegation';
import { courtDateOf, dateText, momentText } from '@shared/kernel/time';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import type { useDelegates } from './use-delegates';

/** Whom the person has asked, what these have done, and how to end it. */
export const Invited = ({ page, scopesText }: { readonly page: ReturnType<typeof useDelegates>; scopesText(scopes: readonly DelegationScope[]): string }) => {
  const { items = [], looks = [] } = page.delegations.data ?? {};
  return (
    <Card title={copy.invited}>
      <Failure error={page.revoke.error} />
      {items.length === 0 ? <Words as='p' className='quiet'>{copy.nobody}</Words> : null}
      {items.map((one) => (
        <Box key={one.delegationId} className='field'>
          <Words as='strong'>{one.delegateName ?? one.phoneMasked ?? copy.unnamed}（{delegationStates[one.state]}）</Words>
          <Words as='p' className='quiet'>{scopesText(one.scopes)}；{copy.until(dateText(courtDateOf(one.until)))}</Words>
          {one.code === undefined ? null : <Notice live><Words as='p'>{copy.code}</Words><Words as='p' className='number'>{one.code}</Words><Words as='p'>{copy.codeHint}</Words></Notice>}
          {one.state === 'invited' || one.state === 'active' ? <Button kind='danger' className='gap-above' busy={page.revoke.busy} onPress={() => void page.revoke.run(one.delegationId)}>{copy.revoke}</Button> : null}
        </Box>
      ))}
      {looks.length === 0 ? null : (
        <Folded title={copy.looks}>
          <Box as='ul' className='rows'>{looks.map(({ at, by, what }) => <Box as='li' key={`${at}${what}`}><Words as='p'>{momentText(at)} {by}：{what}</Words></Box>)}</Box>
        </Folded>
      )}
    </Card>
  );
};
