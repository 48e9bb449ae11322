import { useState } from 'react';
import type { ApiError } from '../../../platform/api-error';
import { Button } from '../../../ui/button';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { Sheet } from '../../../ui/sheet';
import { Words } from '../../../ui/words';
import { copy } from './copy';

interface Props { readonly open: boolean; readonly busy: boolean; readonly error: ApiError | undefined; onClose(): void; onConfirm(electronicService: 'given' | 'refused' | undefined): void }

/** Signing for the papers; electronic service is a question of its own, with nothing chosen beforehand. */
export const ConfirmSheet = ({ open, busy, error, onClose, onConfirm }: Props) => {
  const [choice, setChoice] = useState('');
  return (
    <Sheet title={copy.confirmTitle} open={open} onClose={onClose}>
      <Words as='p'>{copy.confirmHint}</Words>
      <ChoiceField label={copy.electronic} help={copy.electronicHint} optional value={choice} onChange={setChoice} choices={[{ value: 'given', text: copy.given }, { value: 'refused', text: copy.refused }]} />
      <Failure error={error} />
      <Button kind='primary' busy={busy} onPress={() => onConfirm(choice === 'given' || choice === 'refused' ? choice : undefined)}>{copy.sign}</Button>
    </Sheet>
  );
};
