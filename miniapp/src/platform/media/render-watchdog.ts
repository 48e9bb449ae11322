const LOOK_MS = 2000;
const REBUILD_MS = 15_000;
const ENOUGH_FRAMES = 8;

interface Watched { element: HTMLVideoElement; shown: number; lastShown: number; lastDecoded: number; silent: number; rebuiltAt: number }

/** Notices a picture that stands still although its frames are decoded, and has that connection built anew. */
export class RenderWatchdog {
  private readonly watched = new Map<string, Watched>();
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly decodedFrames: (peerId: string) => Promise<number>, private readonly frozen: (peerId: string) => void) {
    this.timer = setInterval(() => void this.look(), LOOK_MS);
  }

  watch(peerId: string, element: HTMLVideoElement | null): void {
    if (element === null) return void this.watched.delete(peerId);
    if (this.watched.get(peerId)?.element === element || !('requestVideoFrameCallback' in element)) return;
    const entry: Watched = { element, shown: 0, lastShown: 0, lastDecoded: 0, silent: 0, rebuiltAt: 0 };
    this.watched.set(peerId, entry);
    const next = (): void => {
      entry.shown += 1;
      if (this.watched.get(peerId) === entry) element.requestVideoFrameCallback(next);
    };
    element.requestVideoFrameCallback(next);
  }

  stop(): void {
    clearInterval(this.timer);
    this.watched.clear();
  }

  private async look(): Promise<void> {
    for (const [peerId, entry] of this.watched) {
      const decoded = await this.decodedFrames(peerId);
      const visible = document.visibilityState === 'visible' && entry.element.offsetParent !== null;
      const still = visible && decoded - entry.lastDecoded > ENOUGH_FRAMES && entry.shown === entry.lastShown;
      entry.silent = still ? entry.silent + 1 : 0;
      entry.lastDecoded = decoded;
      entry.lastShown = entry.shown;
      if (entry.silent < 2 || Date.now() - entry.rebuiltAt < REBUILD_MS) continue;
      entry.rebuiltAt = Date.now();
      entry.silent = 0;
      this.frozen(peerId);
    }
  }
}
