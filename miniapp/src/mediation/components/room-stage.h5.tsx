import { useState } from 'react';
import { canUseMedia } from '../../platform/media/create-media-room';
import { copy } from '../pages/room/copy';
import { useDevices } from '../use-devices';
import { DeviceCheck } from './device-check.h5';
import { RoomElsewhere } from './room-elsewhere';
import { RoomInside } from './room-inside.h5';
import type { RoomStageProps } from './room-stage';

const Stage = ({ caseId, onAgain }: RoomStageProps & { onAgain(): void }) => {
  const devices = useDevices();
  const [local, setLocal] = useState<MediaStream>();
  return local === undefined ? <DeviceCheck devices={devices} onEnter={() => setLocal(devices.handOver())} /> : <RoomInside caseId={caseId} local={local} onAgain={onAgain} />;
};

/** First the devices, then the room; entering again starts with the devices. */
export const RoomStage = ({ caseId }: RoomStageProps) => {
  const [visit, setVisit] = useState(0);
  if (!canUseMedia()) return <RoomElsewhere caseId={caseId} detail={copy.oldBrowser} />;
  return <Stage key={visit} caseId={caseId} onAgain={() => setVisit(visit + 1)} />;
};
