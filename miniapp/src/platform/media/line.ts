/** One opened line to the room, whatever the platform calls a socket. */
export interface LineEvents { opened(): void; heard(text: string): void; closed(): void }
export interface OpenLine { send(text: string): void; /** says nothing any more afterwards */ close(): void }
export type LineOpener = (address: string, protocols: readonly string[], events: LineEvents) => OpenLine;
