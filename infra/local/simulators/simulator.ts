import type { SimulatorEnvironment } from './environment';
import type { MovedClock } from './kernel/moved-clock';
import type { RawHandler, Route } from './kernel/server';

/** What every simulator is given. */
export interface Surroundings {
  readonly env: SimulatorEnvironment;
  readonly clock: MovedClock;
  /** Where its durable maps live. */
  readonly folder: string;
}

export interface Simulator {
  readonly routes: readonly Route[];
  readonly raw?: Readonly<Record<string, RawHandler>>;
  readonly close: () => Promise<void> | void;
}
