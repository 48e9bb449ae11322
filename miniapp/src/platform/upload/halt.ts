/** Says stop to work under way; mini-programs have no AbortController everywhere. */
export class Halt {
  halted = false;
  private readonly listeners = new Set<() => void>();

  halt(): void {
    this.halted = true;
    for (const listener of this.listeners) listener();
  }

  /** Calls back once stopped (at once when it already is); gives the way to stop listening. */
  listen(listener: () => void): () => void {
    if (this.halted) listener();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** The work was stopped on request: not a failure. */
export class Halted extends Error {}
