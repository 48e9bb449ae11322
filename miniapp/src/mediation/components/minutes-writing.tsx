import { useState } from 'react';
import { minutesKinds, minutesTemplates, type MinutesKind, type MinutesLine } from '@shared/mediation/minutes';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/choice-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../minutes-copy';
import type { MinutesDesk } from '../use-minutes';

const kinds = (Object.keys(minutesKinds) as MinutesKind[]).map((value) => ({ value, text: minutesKinds[value] }));
const newLineId = (): string => `${Date.now()}-${Math.random().toString(36).slice(2, 6)}`;

const Line = ({ line, onChange, onRemove }: { readonly line: MinutesLine; onChange(text: string): void; onRemove(): void }) => {
  const [text, setText] = useState(line.text);
  return (
    <Box as='li' className='minutes-line'>
      <TextField kind='longText' label={line.group === 'main' ? minutesKinds[line.kind] : copy.private(minutesKinds[line.kind])} value={text} onChange={setText} onLeave={() => { if (text.trim() !== '' && text !== line.text) onChange(text); }} />
      <Button kind='quiet' onPress={onRemove}>{copy.remove}</Button>
    </Box>
  );
};

/** The mediator writes, with ready sentences; what is offered stands apart and never gets into the paper. */
export const MinutesWriting = ({ desk, group }: { readonly desk: MinutesDesk; readonly group: string }) => {
  const [kind, setKind] = useState<MinutesKind>('statement');
  const [text, setText] = useState('');
  const lines = desk.view?.lines ?? [];
  const add = async (line: Pick<MinutesLine, 'kind' | 'text'>): Promise<void> => {
    await desk.write.run([...lines, { ...line, lineId: newLineId(), group }]);
    setText('');
  };
  return (
    <Box className='stack'>
      <Failure error={desk.write.error ?? desk.readBack.error} />
      <Box as='ul' className='minutes-lines'>
        {lines.map((line) => (
          <Line key={`${line.lineId}${line.text}`} line={line} onRemove={() => void desk.write.run(lines.filter((one) => one !== line))}
            onChange={(changed) => void desk.write.run(lines.map((one) => (one === line ? { ...one, text: changed } : one)))} />
        ))}
      </Box>
      <Folded title={copy.templates}>
        {minutesTemplates.map((template) => <Button key={template.title} kind='quiet' onPress={() => { setKind(template.kind); setText(template.text); }}>{template.title}</Button>)}
      </Folded>
      <ChoiceField label={copy.kind} value={kind} choices={kinds} onChange={(value) => setKind(value as MinutesKind)} />
      {kind === 'concession' ? <Words as='p' className='quiet'>{copy.concession}</Words> : null}
      <TextField kind='longText' label={copy.text} value={text} onChange={setText} maxLength={2000} />
      <Button busy={desk.write.busy} disabled={text.trim() === ''} onPress={() => void add({ kind, text: text.trim() })}>{copy.add}</Button>
      <Button kind='primary' busy={desk.readBack.busy} disabled={lines.length === 0} onPress={() => void desk.readBack.run()}>{copy.readBack}</Button>
    </Box>
  );
};
