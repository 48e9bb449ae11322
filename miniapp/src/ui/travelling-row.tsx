import type { Travelling } from '../platform/upload/upload-queue';
import type { Uploads } from '../platform/upload/use-uploads';
import { Box } from './box';
import { Button } from './button';
import { sizeText } from './size-text';
import { Words } from './words';
import { copy } from './copy';

export interface TravellingRowProps extends Pick<Uploads, 'pause' | 'goOn' | 'cancel'> { readonly one: Travelling }

/** A file on its way: how far it is, and the ways to stop it, go on and give it up. */
export const TravellingRow = ({ one: { id, name, size, phase, share, refusal }, pause, goOn, cancel }: TravellingRowProps) => {
  const percent = Math.floor(share * 100);
  return (
    <Box as='li' className='travelling'>
      <Words as='strong' className='break-anywhere'>{name}</Words>
      <Words className='quiet number'>{[phase === 'sending' && percent === 100 ? copy.travelling.checking : copy.travelling.phase[phase], phase === 'refused' ? undefined : `${percent}%`, sizeText(size)].filter((part) => part !== undefined).join(' · ')}</Words>
      {phase === 'refused' ? null : <Box className='progress-track'><Box className='progress-fill' style={{ width: `${percent}%` }} /></Box>}
      {refusal === undefined ? null : <Words as='p' className='field-error' spoken='alert'>{refusal.message}</Words>}
      <Box className='row-tools'>
        {phase === 'refused' ? null : phase === 'paused' || phase === 'failed'
          ? <Button kind='quiet' label={copy.travelling.goOn(name)} onPress={() => goOn(id)}>{phase === 'paused' ? copy.travelling.goOnShort : copy.travelling.again}</Button>
          : <Button kind='quiet' label={copy.travelling.pause(name)} onPress={() => pause(id)}>{copy.travelling.pauseShort}</Button>}
        <Button kind='quiet' label={copy.travelling.cancel(name)} onPress={() => cancel(id)}>{phase === 'refused' ? copy.travelling.takeOff : copy.travelling.cancelShort}</Button>
      </Box>
    </Box>
  );
};
