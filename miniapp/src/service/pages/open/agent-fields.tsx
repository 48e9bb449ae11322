import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import type { useOpen } from './use-open';

/** What an agent shows: authority, the organization's code, the power of attorney. */
export const AgentFields = ({ page }: { readonly page: ReturnType<typeof useOpen> }) => (
  <Card title={copy.power}>
    <ChoiceField label={copy.authority} value={page.authority} onChange={page.setAuthority} choices={[{ value: 'general', text: copy.general, detail: copy.generalDetail }, { value: 'special', text: copy.special, detail: copy.specialDetail }]} />
    <TextField label={copy.creditCode} value={page.creditCode} onChange={page.setCreditCode} help={copy.creditHelp} error={page.creditWrong} maxLength={18} />
    <Actions>
      <Button busy={page.upload.busy} onPress={() => void page.upload.run('camera')}>{copy.photoPower}</Button>
      <Button busy={page.upload.busy} onPress={() => void page.upload.run('files')}>{copy.uploadPower}</Button>
    </Actions>
    {page.power === undefined ? null : <Words as='p' spoken='status'>{copy.powerUploaded(page.power.name)}</Words>}
    <Failure error={page.upload.error} />
  </Card>
);
