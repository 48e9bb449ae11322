import { Button } from './button';
import { copy } from './copy';
import { useElderMode } from './elder-mode';
import { Words } from './words';

/** 大字: large type, large targets, three tasks. */
export const ElderToggle = () => {
  const { on, set } = useElderMode();
  return (
    <Button kind='quiet' className='elder-toggle' pressed={on} onPress={() => set(!on)} label={copy.elder}>
      <Words>{copy.elder}</Words>
      <Words hidden className={on ? 'switch switch-on' : 'switch'} />
    </Button>
  );
};
