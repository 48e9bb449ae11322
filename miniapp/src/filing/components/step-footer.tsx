import { goBack } from '../../platform/navigate';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { copy } from '../copy';

/** 上一步 and 下一步 of the pages after the form. */
export const StepFooter = ({ onNext, busy = false }: { onNext(): void; readonly busy?: boolean }) => (
  <Actions><Button onPress={goBack}>{copy.back}</Button><Button kind='primary' busy={busy} onPress={onNext}>{copy.next}</Button></Actions>
);
