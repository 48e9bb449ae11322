import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import type { ChatLine } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

/** What was written in this session, and a line to write. */
export const ChatDrawer = ({ open, onClose, lines, mine, onSay }: { readonly open: boolean; onClose(): void; readonly lines: readonly ChatLine[]; readonly mine: string | undefined; onSay(text: string): void }) => {
  const [text, setText] = useState('');
  const say = (): void => {
    if (text.trim() === '') return;
    onSay(text.trim());
    setText('');
  };
  return (
    <Sheet title={copy.chat} open={open} onClose={onClose}>
      {lines.length === 0 ? <Words as='p' className='quiet'>{copy.chatEmpty}</Words> : null}
      <Box as='ul' className='chat-lines' live='polite'>
        {lines.map((line) => (
          <Box as='li' key={`${line.at}${line.from}`} className={line.from === mine ? 'chat-line chat-mine' : 'chat-line'}>
            <Words as='small' className='quiet'>{`${line.name} ${momentText(line.at).slice(-5)}`}</Words>
            <Words as='p'>{line.text}</Words>
          </Box>
        ))}
      </Box>
      <TextField label={copy.chatField} value={text} onChange={setText} maxLength={1000} />
      <Button kind='primary' disabled={text.trim() === ''} onPress={say}>{copy.send}</Button>
    </Sheet>
  );
};
