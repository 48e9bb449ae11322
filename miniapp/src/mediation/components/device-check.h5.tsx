import { useEffect, useRef } from 'react';
import { Actions } from '../../ui/actions';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import type { Devices } from '../use-devices';

/** See oneself, hear that the microphone works, choose sound only. */
export const DeviceCheck = ({ devices, onEnter }: { readonly devices: Devices; onEnter(): void }) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = devices.stream;
  }, [devices.stream, devices.camera]);
  const enterBySound = async (): Promise<void> => {
    if (devices.camera) await devices.toggleCamera();
    onEnter();
  };
  return (
    <Card title={copy.check}>
      <Words as='p' className='quiet'>{copy.checkDetail}</Words>
      <div className='face face-preview'>
        <video ref={video} className='face-video' autoPlay playsInline muted hidden={!devices.camera} aria-label={copy.preview} data-local-video />
        {devices.camera ? null : <span className='face-none'>{copy.noPicture}</span>}
      </div>
      {devices.mic ? <Words as='p' className='device-ok'>{copy.micOk}</Words> : null}
      {devices.problem === undefined ? null : <Notice tone='warning' live>{devices.problem}</Notice>}
      <Box className='stack'>
        <Words as='p' className='quiet'>{copy.rules}</Words>
        {devices.asking ? null : devices.mic ? (
          <>
            {devices.camera ? <Button kind='primary' onPress={onEnter}>{copy.enterVideo}</Button> : null}
            <Actions>
              <Button onPress={() => void devices.toggleCamera()}>{devices.camera ? copy.closeCamera : copy.openCamera}</Button>
              <Button kind={devices.camera ? 'secondary' : 'primary'} onPress={() => void enterBySound()}>{copy.enterAudio}</Button>
            </Actions>
          </>
        ) : <Button onPress={() => void enterBySound()}>{copy.enterListen}</Button>}
      </Box>
    </Card>
  );
};
