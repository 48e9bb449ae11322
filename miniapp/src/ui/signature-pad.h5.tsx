import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { Actions } from './actions';
import { Button } from './button';
import { copy } from './copy';
import type { SignaturePadProps } from './signature-pad';
import { drawStroke, preparePen, type Pen } from './strokes';
import { TextField } from './text-field';
import { Words } from './words';

/** A place to sign with finger, pen or mouse; who cannot draw types the name. Gives a PNG on white. */
export const SignaturePad = ({ onSigned, busy = false, action = copy.useSignature }: SignaturePadProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number }>();
  const [drawn, setDrawn] = useState(false);
  const [typed, setTyped] = useState<string>();

  const pen = (): Pen | undefined => canvas.current?.getContext('2d') ?? undefined;
  const prepare = (): void => {
    const element = canvas.current;
    const context = pen();
    if (element === null || context === undefined) return;
    const { width, height } = element.getBoundingClientRect();
    element.width = width * 2;
    element.height = height * 2;
    preparePen(context, width, height, 2);
    setDrawn(false);
  };
  useEffect(prepare, []);

  const point = (event: PointerEvent<HTMLCanvasElement>): { x: number; y: number } => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const down = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = point(event);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>): void => {
    const context = pen();
    if (last.current === undefined || context === undefined) return;
    const next = point(event);
    drawStroke(context, last.current, next);
    last.current = next;
    setDrawn(true);
  };
  const write = (name: string): void => {
    setTyped(name);
    prepare();
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || element === undefined || context === null || context === undefined || name === '') return;
    context.fillStyle = '#14213d';
    context.font = '44px KaiTi, STKaiti, serif';
    context.fillText(name, 24, element.height / 4 + 16);
    setDrawn(true);
  };
  const done = (): void => canvas.current?.toBlob((blob) => void blob?.arrayBuffer().then(onSigned), 'image/png');

  return (
    <div className='signature'>
      <canvas ref={canvas} className='signature-canvas' onPointerDown={down} onPointerMove={move} onPointerUp={() => { last.current = undefined; }} onPointerCancel={() => { last.current = undefined; }}>{copy.signHere}</canvas>
      <Words as='p' className='quiet'>{drawn ? copy.signatureDrawn : copy.signHere}</Words>
      {typed === undefined ? <Button kind='quiet' onPress={() => setTyped('')}>{copy.typeSignature}</Button> : <TextField label={copy.typeSignature} value={typed} onChange={write} />}
      <Actions>
        <Button onPress={prepare}>{copy.clear}</Button>
        <Button kind='primary' disabled={!drawn} busy={busy} onPress={done}>{action}</Button>
      </Actions>
    </div>
  );
};
