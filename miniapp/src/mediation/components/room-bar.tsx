import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

type Sign = 'mic' | 'camera' | 'papers' | 'chat' | 'leave';
const Item = ({ sign, words, label, on, busy, onPress }: { readonly sign: Sign; readonly words: string; readonly label?: string; readonly on?: boolean; readonly busy?: number; onPress(): void }) => (
  <Button kind='plain' className={`bar-button${on === false ? ' bar-off' : ''}${sign === 'leave' ? ' bar-leave' : ''}`} {...(label === undefined ? {} : { label })} {...(on === undefined ? {} : { pressed: on })} onPress={onPress}>
    <Words hidden className={`bar-sign bar-sign-${sign}`} />
    <Words className='bar-words'>{words}</Words>
    {busy === undefined || busy === 0 ? null : <Words hidden className='bar-count'>{String(busy)}</Words>}
  </Button>
);

/** 麦克风、摄像头、资料、聊天、离开 */
export const RoomBar = ({ room, view, unread, onPapers, onChat, onLeave, onTrouble }: { readonly room: MediaRoom; readonly view: RoomView; readonly unread: number; onPapers(): void; onChat(): void; onLeave(): void; onTrouble(words: string): void }) => {
  const publish = (kind: 'mic' | 'camera', on: boolean): void => void room.publish(kind, on).catch((cause: unknown) => onTrouble(cause instanceof Error ? cause.message : ''));
  return (
    <Box className='room-bar' spoken='toolbar' label={copy.title}>
      <Item sign='mic' words={copy.mic} label={view.mic ? copy.micOn : copy.micOff} on={view.mic} onPress={() => publish('mic', !view.mic)} />
      <Item sign='camera' words={copy.camera} label={view.camera ? copy.cameraOn : copy.cameraOff} on={view.camera} onPress={() => publish('camera', !view.camera)} />
      <Item sign='papers' words={copy.papers} onPress={onPapers} />
      <Item sign='chat' words={copy.chat} {...(unread === 0 ? {} : { label: copy.unread(unread) })} busy={unread} onPress={onChat} />
      <Item sign='leave' words={copy.leave} onPress={onLeave} />
    </Box>
  );
};
