import { startWorld } from '../../support/world';

/** Brings the world up once for all walks; WORLD_URL and WORLD_DATA tell the specs where. An address that is already set is used as it is. */
const globalSetup = async (): Promise<() => Promise<void>> => {
  if (process.env['WORLD_URL'] !== undefined) return async () => undefined;
  const world = await startWorld();
  process.env['WORLD_URL'] = world.url;
  process.env['WORLD_DATA'] = world.dataDir;
  return () => world.stop();
};

export default globalSetup;
