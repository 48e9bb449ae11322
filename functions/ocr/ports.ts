import type { Readings } from './domain/card-facts';

export interface CardReader {
  /** undefined when the picture cannot be read in time */
  read(picture: Buffer): Promise<Readings | undefined>;
}
