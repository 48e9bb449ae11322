import { useEffect, useRef } from 'react';
import type { RoomPeer } from '@shared/mediation/room';
import type { PeerLink } from '../../platform/media/media-room';
import { classNames } from '../../ui/class-names';
import { copy } from '../pages/room/copy';

export interface FaceProps { readonly peer: RoomPeer; readonly stream: MediaStream | undefined; readonly me?: boolean; readonly link?: PeerLink | undefined; readonly speaking?: boolean; watch?(element: HTMLVideoElement | null): void }

/** One person: picture or initial, name, whether they speak. The element plays the sound too, so it stays when there is no picture. */
export const Face = ({ peer, stream, me = false, link, speaking = false, watch }: FaceProps) => {
  const video = useRef<HTMLVideoElement>(null);
  const watching = useRef(watch);
  useEffect(() => { watching.current = watch; });
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    element.srcObject = stream ?? null;
    void element.play().catch(() => undefined);
    watching.current?.(element);
    return () => watching.current?.(null);
  }, [stream]);
  const state = me || link === 'connected' ? undefined : link === 'broken' ? copy.broken : copy.joining;
  const marks = [state, peer.mic === false ? copy.muted : undefined, speaking ? copy.speaking : undefined].filter((mark) => mark !== undefined);
  return (
    <li className={classNames('face', speaking && 'face-speaking', peer.screen === true && 'face-screen')} data-peer={peer.peerId} data-role={peer.role} data-link={me ? 'me' : link ?? 'connecting'} data-speaking={speaking || undefined}>
      <video ref={video} autoPlay playsInline muted={me} aria-label={peer.name} className={classNames('face-video', !peer.video && 'face-hidden')} {...(me ? { 'data-local-video': true } : { 'data-remote-video': peer.peerId })}><track kind='captions' /></video>
      {peer.video ? null : <span className='face-none'>{copy.soundOnly}</span>}
      <span className='face-name'>{me ? copy.you(peer.name) : peer.name}<span className='face-role'>{copy.role[peer.role]}</span>{marks.length === 0 ? null : <span className='face-marks'>{marks.join(' · ')}</span>}</span>
    </li>
  );
};
