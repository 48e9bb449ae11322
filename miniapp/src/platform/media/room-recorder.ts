const SIZE = { width: 640, height: 360 };
const FRAMES_PER_SECOND = 10;
const PIECE_MS = 1000;

export interface Sources { readonly streams: readonly { readonly name: string; readonly stream: MediaStream | undefined }[] }

/** Records what the room looks and sounds like from here: pictures in a grid, all voices mixed, one piece a second. Browsers only. */
export class RoomRecorder {
  private readonly canvas = document.createElement('canvas');
  private readonly audio = new AudioContext();
  private readonly mixed = this.audio.createMediaStreamDestination();
  private readonly heard = new Map<string, MediaStreamAudioSourceNode>();
  private readonly seen = new Map<MediaStream, HTMLVideoElement>();
  private readonly recorder: MediaRecorder;
  private readonly drawing: ReturnType<typeof setInterval>;

  constructor(private readonly sources: () => Sources, onPiece: (bytes: Blob) => void) {
    Object.assign(this.canvas, SIZE);
    this.drawing = setInterval(() => this.draw(), 1000 / FRAMES_PER_SECOND);
    this.draw();
    const stream = new MediaStream([...this.canvas.captureStream(FRAMES_PER_SECOND).getTracks(), ...this.mixed.stream.getTracks()]);
    this.recorder = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp8,opus', videoBitsPerSecond: 250_000, audioBitsPerSecond: 32_000 });
    this.recorder.ondataavailable = ({ data }) => { if (data.size > 0) onPiece(data); };
    this.recorder.start(PIECE_MS);
  }

  /** At once: no sound or picture of after this moment is in any piece. */
  stop(): void {
    clearInterval(this.drawing);
    if (this.recorder.state !== 'inactive') this.recorder.stop();
    for (const track of this.recorder.stream.getTracks()) track.stop();
    for (const element of this.seen.values()) element.srcObject = null;
    void this.audio.close();
  }

  private draw(): void {
    const { streams } = this.sources();
    const drawing = this.canvas.getContext('2d');
    if (drawing === null) return;
    const columns = streams.length <= 1 ? 1 : 2;
    const rows = Math.ceil(streams.length / columns);
    const [width, height] = [SIZE.width / columns, SIZE.height / Math.max(rows, 1)];
    drawing.fillStyle = '#1f2d3d';
    drawing.fillRect(0, 0, SIZE.width, SIZE.height);
    for (const [index, { name, stream }] of streams.entries()) {
      const [x, y] = [(index % columns) * width, Math.floor(index / columns) * height];
      if (stream !== undefined) {
        this.mix(stream);
        const video = this.videoOf(stream);
        if (video.videoWidth > 0) drawing.drawImage(video, x, y, width, height);
      }
      drawing.fillStyle = '#ffffff';
      drawing.font = '16px sans-serif';
      drawing.fillText(name, x + 8, y + height - 8);
    }
  }

  private videoOf(stream: MediaStream): HTMLVideoElement {
    const known = this.seen.get(stream);
    if (known !== undefined) return known;
    const video = document.createElement('video');
    Object.assign(video, { muted: true, srcObject: stream });
    void video.play().catch(() => undefined);
    this.seen.set(stream, video);
    return video;
  }

  private mix(stream: MediaStream): void {
    for (const track of stream.getAudioTracks()) {
      if (this.heard.has(track.id)) continue;
      const source = this.audio.createMediaStreamSource(new MediaStream([track]));
      source.connect(this.mixed);
      this.heard.set(track.id, source);
    }
  }
}
