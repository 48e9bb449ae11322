import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

type Sign = 'mic' | 'camera' | 'papers' | 'chat' | 'lead' | 'screen' | 'leave';
const Item = ({ sign, words, label, on, busy, onPress }: { readonly sign: Sign; readonly words: string; readonly label?: string; readonly on?: boolean; readonly busy?: number; onPress(): void }) => (
  <Button kind='plain' className={`bar-button${on === false ? ' bar-off' : ''}${sign === 'leave' ? ' bar-leave' : ''}`} {...(label === undefined ? {} : { label })} {...(on === undefined ? {} : { pressed: on })} onPress={onPress}>
    <Words hidden className={`bar-sign bar-sign-${sign}`} />
    <Words className='bar-words'>{words}</Words>
    {busy === undefined || busy === 0 ? null : <Words hidden className='bar-count'>{String(busy)}</Words>}
  </Button>
);

interface Props {
  readonly room: MediaRoom; readonly view: RoomView; readonly unread: number;
  /** 适老化: three buttons, the rest is on the screen by itself */
  readonly few: boolean;
  readonly onScreen: boolean;
  onPapers(): void; onChat: (() => void) | undefined; onLead: (() => void) | undefined; onLeave(): void; onTrouble(words: string | undefined): void;
}

/** 麦克风、摄像头、资料、聊天、离开; who leads has one more. */
export const RoomBar = ({ room, view, unread, few, onScreen, onPapers, onChat, onLead, onLeave, onTrouble }: Props) => {
  const publish = (kind: 'mic' | 'camera' | 'screen', on: boolean): void => {
    onTrouble(undefined);
    void room.publish(kind, on).catch((cause: unknown) => onTrouble(cause instanceof Error ? cause.message : ''));
  };
  return (
    <Box className='room-bar' spoken='toolbar' label={copy.title}>
      <Item sign='mic' words={few ? (view.mic ? copy.micClose : copy.micOpen) : copy.mic} label={view.mic ? copy.micOn : copy.micOff} on={view.mic} onPress={() => publish('mic', !view.mic)} />
      {few ? null : <Item sign='camera' words={copy.camera} label={view.camera ? copy.cameraOn : copy.cameraOff} on={view.camera} onPress={() => publish('camera', !view.camera)} />}
      {onScreen && !few ? <Item sign='screen' words={view.screen ? copy.screenStop : copy.screen} {...(view.screen ? { on: true } : {})} onPress={() => publish('screen', !view.screen)} /> : null}
      <Item sign='papers' words={copy.papers} onPress={onPapers} />
      {few || onChat === undefined ? null : <Item sign='chat' words={copy.chat} {...(unread === 0 ? {} : { label: copy.unread(unread) })} busy={unread} onPress={onChat} />}
      {onLead === undefined ? null : <Item sign='lead' words={copy.lead.title} onPress={onLead} />}
      <Item sign='leave' words={copy.leave} onPress={onLeave} />
    </Box>
  );
};
