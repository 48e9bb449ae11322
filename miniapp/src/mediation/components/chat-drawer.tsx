import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import type { ChatLine } from '@shared/mediation/room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

interface Props { readonly lines: readonly ChatLine[]; readonly mine: string | undefined; onSay(text: string): void }

const classOf = (line: ChatLine, mine: string | undefined): string => (line.note === true ? 'chat-note' : line.from === mine ? 'chat-line chat-mine' : 'chat-line');

/** What was written in this group of the session, with who came and went, and a line to write. */
export const ChatPanel = ({ lines, mine, onSay }: Props) => {
  const [text, setText] = useState('');
  const say = (): void => {
    if (text.trim() === '') return;
    onSay(text.trim());
    setText('');
  };
  return (
    <Box className='stack'>
      {lines.length === 0 ? <Words as='p' className='quiet'>{copy.chatEmpty}</Words> : null}
      <Box as='ul' className='chat-lines' live='polite'>
        {lines.map((line) => (
          <Box as='li' key={`${line.at}${line.from}${line.text}`} className={classOf(line, mine)}>
            <Words as='small' className='quiet'>{`${line.name} ${momentText(line.at).slice(-5)}`.trim()}</Words>
            <Words as='p'>{line.text}</Words>
          </Box>
        ))}
      </Box>
      <TextField label={copy.chatField} value={text} onChange={setText} maxLength={1000} />
      <Button kind='primary' disabled={text.trim() === ''} onPress={say}>{copy.send}</Button>
    </Box>
  );
};

export const ChatDrawer = ({ open, onClose, ...panel }: Props & { readonly open: boolean; onClose(): void }) => (
  <Sheet title={copy.chat} open={open} onClose={onClose}><ChatPanel {...panel} /></Sheet>
);
