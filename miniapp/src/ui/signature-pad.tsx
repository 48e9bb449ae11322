import { Canvas, type BaseTouchEvent } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { Actions } from './actions';
import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { drawStroke, preparePen, type Pen } from './strokes';
import { Words } from './words';

export interface SignaturePadProps { onSigned(png: ArrayBuffer): void; readonly busy?: boolean; readonly action?: string }

interface CanvasNode { width: number; height: number; getContext(kind: '2d'): Pen; toDataURL(type: string): string }
interface Touches { touches: readonly { x: number; y: number }[] }

/** A place to sign with the finger; gives a PNG on white. */
export const SignaturePad = ({ onSigned, busy = false, action = copy.useSignature }: SignaturePadProps) => {
  const [id] = useState(() => `sign${Date.now().toString(36)}`);
  const node = useRef<CanvasNode>();
  const pen = useRef<Pen>();
  const last = useRef<{ x: number; y: number }>();
  const [drawn, setDrawn] = useState(false);

  const prepare = (): void => {
    Taro.createSelectorQuery().select(`#${id}`).fields({ node: true, size: true }).exec((found: readonly ({ node: CanvasNode; width: number; height: number } | undefined)[]) => {
      const canvas = found[0];
      if (canvas?.node === undefined) return;
      canvas.node.width = canvas.width * 2;
      canvas.node.height = canvas.height * 2;
      node.current = canvas.node;
      pen.current = canvas.node.getContext('2d');
      preparePen(pen.current, canvas.width, canvas.height, 2);
      setDrawn(false);
    });
  };
  useReady(() => setTimeout(prepare, 50));

  const point = (event: BaseTouchEvent<object>): { x: number; y: number } | undefined => (event as unknown as Touches).touches[0];
  const move = (event: BaseTouchEvent<object>): void => {
    const next = point(event);
    if (next === undefined || pen.current === undefined) return;
    if (last.current !== undefined) drawStroke(pen.current, last.current, next);
    last.current = next;
    setDrawn(true);
  };
  const done = (): void => {
    const url = node.current?.toDataURL('image/png');
    if (url !== undefined) onSigned(Taro.base64ToArrayBuffer(url.slice(url.indexOf(',') + 1)));
  };

  return (
    <Box className='signature'>
      <Canvas type='2d' id={id} canvasId={id} className='signature-canvas' disableScroll aria-label={copy.signHere} onTouchStart={(event) => { if (pen.current === undefined) prepare(); last.current = point(event); }} onTouchMove={move} onTouchEnd={() => { last.current = undefined; }} />
      <Words as='p' className='quiet'>{drawn ? copy.signatureDrawn : copy.signHere}</Words>
      <Actions>
        <Button onPress={prepare}>{copy.clear}</Button>
        <Button kind='primary' disabled={!drawn} busy={busy} onPress={done}>{action}</Button>
      </Actions>
    </Box>
  );
};
