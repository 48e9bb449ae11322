import { teamKinds } from '@shared/service/team';
import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import type { useTeam } from './use-team';

/** Join by a colleague's code, or open one with the licence. */
export const NoTeam = ({ page }: { readonly page: ReturnType<typeof useTeam> }) => (
  <>
    <Words as='p'>{copy.intro}</Words>
    <Card title={copy.join}>
      <Words as='p' className='quiet'>{copy.joinHint}</Words>
      <TextField label={copy.invite} value={page.invite} onChange={page.setInvite} maxLength={8} />
      <Failure error={page.join.error} />
      <Button busy={page.join.busy} onPress={() => void page.join.run()}>{copy.joinOk}</Button>
    </Card>
    <Card title={copy.open}>
      <Words as='p' className='quiet'>{copy.openHint}</Words>
      <ChoiceField label={copy.kind} value={page.asked.kind} onChange={page.setAsked('kind')} choices={(['lawFirm', 'company'] as const).map((value) => ({ value, text: teamKinds[value] }))} />
      <TextField label={copy.name} value={page.asked.name} onChange={page.setAsked('name')} maxLength={60} />
      <TextField label={copy.credit} value={page.asked.creditCode} onChange={page.setAsked('creditCode')} maxLength={18} />
      <Actions>
        <Button busy={page.uploadLicence.busy} onPress={() => void page.uploadLicence.run('camera')}>{copy.photo}</Button>
        <Button busy={page.uploadLicence.busy} onPress={() => void page.uploadLicence.run('files')}>{copy.licence}</Button>
      </Actions>
      {page.licence === undefined ? null : <Words as='p' spoken='status'>{copy.uploaded(page.licence.name)}</Words>}
      <Failure error={page.uploadLicence.error ?? page.open.error} />
      <Button kind='primary' busy={page.open.busy} onPress={() => void page.open.run()}>{copy.openOk}</Button>
    </Card>
  </>
);
