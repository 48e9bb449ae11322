import type { FormGroup } from '@shared/filing/form';
import { Button } from '../../../ui/button';
import { copy } from '../../copy';
import type { FormStep } from '../../draft/form-steps';

/** Adding and removing items of a repeated group: 再加一位被告. */
export const RepeatActions = ({ step, name, onAdd, onRemove }: { readonly step: FormStep; readonly name: string; onAdd(group: FormGroup, index: number): void; onRemove(group: FormGroup, index: number): void }) => {
  const { group, index, last } = step;
  if (group.repeat === undefined) return null;
  const { min, max, itemLabel } = group.repeat;
  const words = group.section === 'parties' ? copy.add : copy.addThing;
  return (
    <>
      {index === undefined ? <Button onPress={() => onAdd(group, 0)}>{copy.addFirst(itemLabel)}</Button> : null}
      {index !== undefined && last && index + 1 < max ? <Button onPress={() => onAdd(group, index + 1)}>{words(itemLabel)}</Button> : null}
      {index !== undefined && index >= min ? <Button kind='danger' onPress={() => onRemove(group, index)}>{copy.remove(name)}</Button> : null}
    </>
  );
};
