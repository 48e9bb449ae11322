import type { MediationView } from '@shared/mediation/mediation';
import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import { HearingStrip } from './hearing-strip';

interface Props { readonly room: MediaRoom; readonly view: RoomView; readonly trouble: string | undefined; readonly leads: boolean; readonly mediation: MediationView | undefined; onPapers(): void }

const isTurnToSign = (mediation: MediationView): boolean => mediation.state === 'signing' && !mediation.mine.signed
  && (!mediation.mine.asMediator || (mediation.agreement?.signatures.length ?? 0) >= mediation.participants.filter(({ bound }) => bound).length - 1);

/** Who hears one, how the line is, and what is to be done; nothing that is not news. */
export const RoomNotices = ({ room, view, trouble, leads, mediation, onPapers }: Props) => {
  const { you, room: facts, status } = view;
  const inPrivate = you?.group.startsWith('c') === true;
  const elsewhere = facts?.caucus !== undefined && facts.caucus.phase !== 'asked' && !inPrivate;
  const message = trouble ?? view.message;
  return (
    <>
      <HearingStrip view={view} />
      {status === 'connecting' ? <Notice>{copy.connecting}</Notice> : null}
      {status === 'lost' ? <Notice tone='warning' live>{copy.lost}</Notice> : null}
      {status === 'waiting' ? <Notice live><Words as='p'>{copy.waiting}</Words><Words as='p' className='quiet'>{copy.waitingDetail}</Words></Notice> : null}
      {elsewhere ? <Notice live>{copy.caucus.elsewhere}</Notice> : null}
      {inPrivate && leads ? <Button kind='primary' onPress={() => room.tell({ type: 'caucusEnd' })}>{copy.caucus.end}</Button> : null}
      {status === 'live' && !leads && !inPrivate && facts?.caucus === undefined ? <Button kind='quiet' onPress={() => room.tell({ type: 'caucusAsk', peerIds: [] })}>{copy.caucus.ask}</Button> : null}
      {you !== undefined && facts?.silenced.includes(you.peerId) === true ? <Notice tone='warning' live>{copy.silenced}</Notice> : null}
      {!view.camera || view.pictures === 'all' ? null : view.pictures === 'byNetwork' ? <Notice tone='warning' live>{copy.picturesByNetwork}</Notice> : <Notice>{copy.picturesByRoom}</Notice>}
      {message === undefined ? null : <Notice tone='warning' live>{message}</Notice>}
      {mediation !== undefined && isTurnToSign(mediation) ? <Notice tone='warning'><Words as='p'>{mediation.mine.asMediator ? copy.signMediator : copy.signNow}</Words><Button kind='primary' onPress={onPapers}>{copy.toSign}</Button></Notice> : null}
      {leads && mediation?.mine.asMediator === true && mediation.agreement === undefined ? <Button onPress={onPapers}>{copy.write}</Button> : null}
    </>
  );
};
