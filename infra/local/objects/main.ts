import { stopWithSupervisor } from '../stop-with-supervisor';
import { createObjectServer } from './object-server';

const need = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};
const server = await createObjectServer({
  folder: need('OBJECTS_DIR'),
  buckets: need('OBJECTS_BUCKETS').split(','),
  region: need('OBJECTS_REGION'),
  credentials: { accessKeyId: need('OBJECTS_ACCESS_KEY_ID'), secretAccessKey: need('OBJECTS_SECRET_ACCESS_KEY') },
  log: (entry) => console.log(JSON.stringify({ timestamp: new Date().toISOString(), ...entry })),
});
server.listen(Number(need('OBJECTS_PORT')), '127.0.0.1');
stopWithSupervisor(() => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
