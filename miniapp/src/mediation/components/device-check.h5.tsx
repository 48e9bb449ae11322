import { useEffect, useRef, useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import type { Devices } from '../use-devices';
import { useNetworkCheck } from '../use-network-check';
import { useSoundLevel } from '../use-sound-level';

const MARKS = [1, 2, 3, 4, 5];

/** See oneself, hear that the microphone works, know the network, say once more who one is; then enter. */
export const DeviceCheck = ({ caseId, devices, identityNeeded, onEnter }: { readonly caseId: string; readonly devices: Devices; readonly identityNeeded: boolean; onEnter(): void }) => {
  const video = useRef<HTMLVideoElement>(null);
  const network = useNetworkCheck();
  const level = useSoundLevel(devices.stream, devices.mic);
  const [tail, setTail] = useState('');
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = devices.stream;
  }, [devices.stream, devices.camera]);
  const enter = useAction(async (bySound: boolean) => {
    if (identityNeeded) await call(mediationRoutes.checkIdentity, { params: { caseId }, body: { idNumberTail: tail } });
    if (bySound && devices.camera) await devices.toggleCamera();
    onEnter();
  });
  const wrong = enter.error?.path === 'idNumberTail' ? enter.error.message : undefined;
  return (
    <Card title={copy.check}>
      <Words as='p' className='quiet'>{copy.checkDetail}</Words>
      <div className='face face-preview'>
        <video ref={video} className='face-video' autoPlay playsInline muted hidden={!devices.camera} aria-label={copy.preview} data-local-video />
        {devices.camera ? null : <span className='face-none'>{copy.noPicture}</span>}
      </div>
      <ul className='check-results'>
        <li className={devices.mic ? 'device-ok' : 'device-waits'}>
          {devices.mic ? copy.micOk : devices.asking ? copy.asking : copy.micMissing}
          {devices.mic ? <><span className='sound-marks' aria-hidden>{MARKS.map((mark) => <span key={mark} className={mark <= level ? 'sound-mark sound-mark-on' : 'sound-mark'} />)}</span><span className='spoken-only'>{copy.micLevel(level)}</span></> : null}
        </li>
        <li className={network.verdict === 'good' ? 'device-ok' : 'device-waits'} data-network={network.verdict}>{copy.network[network.verdict](network.roundTripMs ?? 0)}</li>
      </ul>
      {devices.problem === undefined ? null : <Notice tone='warning' live>{devices.problem}</Notice>}
      <Box className='stack'>
        {identityNeeded ? <TextField kind='idNumber' label={copy.idTail} value={tail} onChange={setTail} help={copy.idTailHelp} error={wrong} maxLength={6} /> : null}
        {wrong === undefined ? <Failure error={enter.error} /> : null}
        <Words as='p' className='quiet'>{copy.rules}</Words>
        {devices.asking ? null : devices.mic ? (
          <>
            {devices.camera ? <Button kind='primary' busy={enter.busy} onPress={() => void enter.run(false)}>{copy.enterVideo}</Button> : null}
            <Actions>
              <Button onPress={() => void devices.toggleCamera()}>{devices.camera ? copy.closeCamera : copy.openCamera}</Button>
              <Button kind={devices.camera ? 'secondary' : 'primary'} busy={enter.busy} onPress={() => void enter.run(true)}>{copy.enterAudio}</Button>
            </Actions>
          </>
        ) : <Button kind='primary' busy={enter.busy} onPress={() => void enter.run(true)}>{copy.enterListen}</Button>}
      </Box>
    </Card>
  );
};
