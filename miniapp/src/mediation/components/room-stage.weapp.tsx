import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import type { Output } from '@shared/kernel/contract';
import { call } from '../../platform/api';
import { canUseMedia } from '../../platform/media/create-media-room';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { LoadedView } from '../../ui/loaded-view';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import { RoomElsewhere } from './room-elsewhere';
import { RoomInsideWeapp } from './room-inside.weapp';
import type { RoomStageProps } from './room-stage';

type Door = Output<typeof mediationRoutes.roomDoor>;

/** WeChat asks for camera and microphone itself; here only who one is is asked once more. */
const Entry = ({ caseId, door }: RoomStageProps & { readonly door: Door }) => {
  const [inside, setInside] = useState(false);
  const [tail, setTail] = useState('');
  const enter = useAction(async () => {
    if (door.identityNeeded) await call(mediationRoutes.checkIdentity, { params: { caseId }, body: { idNumberTail: tail } });
    setInside(true);
  });
  if (inside) return <RoomInsideWeapp caseId={caseId} provider={door.provider} onAgain={() => setInside(false)} />;
  return (
    <Card title={copy.check}>
      {door.identityNeeded ? <TextField kind='idNumber' label={copy.idTail} value={tail} onChange={setTail} help={copy.idTailHelp} maxLength={6} /> : null}
      <Failure error={enter.error} />
      <Words as='p' className='quiet'>{copy.rules}</Words>
      <Button kind='primary' busy={enter.busy} onPress={() => void enter.run()}>{copy.enterVideo}</Button>
    </Card>
  );
};

/** Inside WeChat where the court's provider carries the session and the device has the tags; otherwise by browser. */
export const RoomStage = ({ caseId }: RoomStageProps) => {
  const door = useLoad(() => call(mediationRoutes.roomDoor, { params: { caseId } }), [caseId]);
  return (
    <LoadedView loaded={door}>
      {(told) => (told.provider === 'trtc' && canUseMedia() ? <Entry caseId={caseId} door={told} /> : <RoomElsewhere caseId={caseId} detail={told.provider === 'trtc' ? copy.tagsMissing : copy.notHereDetail} />)}
    </LoadedView>
  );
};
