import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTables } from '../../../infra/local/create-tables';
import { readDeclaration } from '../../../infra/local/declaration';
import { freePort } from '../../support/free-port';
import { CREDENTIALS } from './start-objects';

export const root = resolve(__dirname, '../../..');
const binary = process.env['DYNOXIDE_BIN'] ?? resolve(root, 'node_modules/@dynoxide/linux-x64/dynoxide');
export const engineHere = existsSync(binary);
export const declaration = readDeclaration(root);

export const answering = async (url: string): Promise<void> => {
  for (let left = 200; left > 0; left -= 1) {
    if (await fetch(url).then(() => true, () => false)) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`${url} does not answer`);
};

/** The store engine on a file or in memory; `kill` is kill -9. */
export const startEngine = async (file?: string, port = freePort()) => {
  const child = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), ...(file === undefined ? [] : ['--db-path', file])], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint);
  await createTables(declaration, endpoint, CREDENTIALS);
  const client = new DynamoDBClient({ endpoint, region: 'cn-northwest-1', credentials: CREDENTIALS, maxAttempts: 1 });
  return {
    client,
    port,
    kill: async () => {
      client.destroy();
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
    },
  };
};
