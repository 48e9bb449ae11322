import type { RoomView } from './media-room';
import { RoomRecorder } from './room-recorder';

export interface Piece { readonly recordingId: string; readonly index: number; readonly take: number; readonly bytes: ArrayBuffer }

/** The mediator's browser records exactly while the server's word is "on" and the mediator is with everybody. Pieces go out one after the other. */
export class SessionRecorder {
  private view: RoomView | undefined;
  private recorder: RoomRecorder | undefined;
  private recordingId = '';
  private index = 0;
  private take = -1;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly send: (piece: Piece) => Promise<void>, private readonly told: (broken: boolean) => void) {}

  get running(): boolean { return this.recorder !== undefined; }

  follow(view: RoomView | undefined): void {
    this.view = view;
    const { room, you, status, held } = view ?? {};
    const on = status === 'live' && held === false && you?.role === 'mediator' && you.group === 'main' && room?.recording === 'on' && room.recordingId !== undefined;
    if (!on) return this.stop();
    if (this.recorder !== undefined && this.recordingId === room.recordingId) return;
    this.stop();
    if (this.recordingId !== room.recordingId) Object.assign(this, { recordingId: room.recordingId, index: 0, take: -1 });
    this.take += 1;
    const { take, recordingId } = this;
    this.recorder = new RoomRecorder(() => this.sources(), (piece) => this.enqueue(piece, recordingId, take));
  }

  stop(): void {
    this.recorder?.stop();
    this.recorder = undefined;
  }

  private sources() {
    const { view } = this;
    if (view?.you === undefined) return { streams: [] };
    return { streams: [{ name: view.you.name, stream: view.local }, ...view.peers.filter(({ group }) => group === 'main').map(({ peerId, name }) => ({ name, stream: view.streams.get(peerId) }))] };
  }

  private enqueue(piece: Blob, recordingId: string, take: number): void {
    this.queue = this.queue.then(async () => {
      // what was cut off by a private talk or a withdrawn consent is not sent
      if (this.recorder === undefined || this.recordingId !== recordingId || this.take !== take) return;
      const bytes = await piece.arrayBuffer();
      await this.send({ recordingId, index: this.index, take, bytes });
      this.index += 1;
      this.told(false);
    }).catch(() => this.told(true));
  }
}
