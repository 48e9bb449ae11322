import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import type { Output } from '@shared/kernel/contract';
import { call } from '../../platform/api';
import { canUseMedia } from '../../platform/media/create-media-room';
import { useLoad } from '../../platform/use-load';
import { LoadedView } from '../../ui/loaded-view';
import { copy } from '../pages/room/copy';
import { useDevices } from '../use-devices';
import { DeviceCheck } from './device-check.h5';
import { RoomElsewhere } from './room-elsewhere';
import { RoomInside } from './room-inside.h5';
import type { RoomStageProps } from './room-stage';

type Door = Output<typeof mediationRoutes.roomDoor>;

const Stage = ({ caseId, door, onAgain }: RoomStageProps & { readonly door: Door; onAgain(): void }) => {
  const devices = useDevices();
  const [local, setLocal] = useState<MediaStream>();
  if (local === undefined) return <DeviceCheck caseId={caseId} devices={devices} identityNeeded={door.identityNeeded} onEnter={() => setLocal(devices.handOver())} />;
  return <RoomInside caseId={caseId} provider={door.provider} local={local} onAgain={onAgain} />;
};

const Visit = ({ caseId, onAgain }: RoomStageProps & { onAgain(): void }) => {
  const door = useLoad(() => call(mediationRoutes.roomDoor, { params: { caseId } }), [caseId]);
  return <LoadedView loaded={door}>{(told) => <Stage caseId={caseId} door={told} onAgain={onAgain} />}</LoadedView>;
};

/** First the devices, then the room; entering again starts with the devices. */
export const RoomStage = ({ caseId }: RoomStageProps) => {
  const [visit, setVisit] = useState(0);
  if (!canUseMedia()) return <RoomElsewhere caseId={caseId} detail={copy.oldBrowser} />;
  return <Visit key={visit} caseId={caseId} onAgain={() => setVisit(visit + 1)} />;
};
