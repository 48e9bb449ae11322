import { useState } from 'react';
import type { ApiError } from '../../../platform/api-error';
import { Button } from '../../../ui/button';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { Sheet } from '../../../ui/sheet';
import { TextField } from '../../../ui/text-field';
import { copy } from './copy';

export type Ground = keyof typeof copy.grounds;
interface Props { readonly open: boolean; readonly busy: boolean; readonly error: ApiError | undefined; onClose(): void; onSend(ground: Ground, text: string): void }

/** 不是我的／打不开／内容不全: nobody is held to a paper that did not reach them. */
export const ObjectionSheet = ({ open, busy, error, onClose, onSend }: Props) => {
  const [ground, setGround] = useState<Ground>();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  return (
    <Sheet title={copy.objectTitle} open={open} onClose={onClose}>
      <ChoiceField label={copy.ground} value={ground ?? ''} error={wrong} onChange={(value) => { setGround(value as Ground); setWrong(undefined); }} choices={(Object.keys(copy.grounds) as Ground[]).map((value) => ({ value, text: copy.grounds[value] }))} />
      <TextField kind='longText' label={copy.more} optional value={text} onChange={setText} maxLength={500} />
      <Failure error={error} />
      <Button kind='primary' busy={busy} onPress={() => (ground === undefined ? setWrong(copy.groundNeeded) : onSend(ground, text))}>{copy.sendObjection}</Button>
    </Sheet>
  );
};
