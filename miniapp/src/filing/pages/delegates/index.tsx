import { delegationScopes, type DelegationScope } from '@shared/cases/delegation';
import { filingStates } from '@shared/filing/filing';
import { courtDateOf, dateText, momentText } from '@shared/kernel/time';
import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useMe } from '../../../platform/session';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { RowButton } from '../../../ui/row-button';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { Invited } from './invited';
import { openHelped, useDelegates } from './use-delegates';

const here = pageUrl(filingPaths.delegates);
const scopeNames = Object.entries(delegationScopes) as [DelegationScope, string][];
const scopesText = (scopes: readonly DelegationScope[]): string => scopes.map((scope) => delegationScopes[scope]).join('、');

export default function DelegatesPage() {
  const me = useMe();
  const page = useDelegates(me?.verifiedBy !== undefined);
  return (
    <Frame title={copy.title}>
      <RequireIdentity here={here}>
        <Words as='h2'>{copy.ask}</Words>
        <Words as='p' className='quiet'>{copy.hint}</Words>
        <LoadedView loaded={page.mine} here={here}>
          {({ items }) => (items.length === 0 ? <Words as='p'>{copy.none}</Words> : (
            <>
              <Card>
                <ChoiceField label={copy.which} value={page.caseId} onChange={page.setChosen} choices={items.map(({ caseId, title, causeOfAction, state, updatedAt }) => ({ value: caseId, text: title, detail: copy.whichDetail(causeOfAction, filingStates[state], momentText(updatedAt)) }))} />
                <Box className='field'>
                  <Words className='field-label'>{copy.scopes}</Words>
                  <Box className='choices'>{scopeNames.map(([scope, name]) => <CheckField key={scope} label={name} checked={page.scopes.includes(scope)} onChange={(on) => page.toggle(scope, on)} />)}</Box>
                </Box>
                <ChoiceField label={copy.days} value={page.days} onChange={page.setDays} choices={Object.entries(copy.dayChoices).map(([value, text]) => ({ value, text }))} />
                <TextField kind='phone' label={copy.phone} optional value={page.phone} help={copy.phoneHelp} maxLength={11} onChange={page.setPhone} />
                <Failure error={page.invite.error} here={here} />
                <Button kind='primary' busy={page.invite.busy} onPress={() => void page.invite.run()}>{copy.invite}</Button>
              </Card>
              <Invited page={page} scopesText={scopesText} />
            </>
          ))}
        </LoadedView>
        <Words as='h2'>{copy.help}</Words>
        <Card>
          <TextField label={copy.codeField} value={page.code} example={copy.codeExample} maxLength={8} onChange={(text) => page.setCode(text.toUpperCase())} />
          <Failure error={page.accept.error} here={here} />
          <Button busy={page.accept.busy} onPress={() => void page.accept.run()}>{copy.accept}</Button>
        </Card>
        {(page.helped.data?.items ?? []).length === 0 ? null : (
          <Card title={copy.helping}>
            <Box className='rows'>{page.helped.data?.items.map((item) => <RowButton key={item.caseId} title={copy.helpingWith(item.who, item.title)} detail={`${item.draft ? copy.draft : copy.case}；${scopesText(item.scopes)}；${copy.until(dateText(courtDateOf(item.until)))}`} onPress={() => openHelped(item)} />)}</Box>
          </Card>
        )}
      </RequireIdentity>
    </Frame>
  );
}
