import { GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, GetObjectCommand, PutObjectCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { answering, declaration, engineHere, root, startEngine } from './start-engine';
import { BUCKET, CREDENTIALS } from './start-objects';

if (!engineHere) console.log('durability of the store: skipped, the engine is not installed on this platform');
const ROUNDS = 3;
const WRITERS = 6;
const folder = mkdtempSync(join(tmpdir(), 'pocket-court-durability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Writers that go on until the kill makes them fail; answers what was acknowledged. */
const writeUntilKilled = async (write: (id: string) => Promise<unknown>, kill: () => Promise<void>, round: number): Promise<string[]> => {
  const acknowledged: string[] = [];
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let turn = 0; ; turn += 1) {
      const id = `${round}-${writer}-${turn}`;
      if (!(await write(id).then(() => true, () => false))) return;
      acknowledged.push(id);
    }
  });
  await pause(500);
  await kill();
  await Promise.all(writers);
  return acknowledged;
};

(engineHere ? describe : describe.skip)('kill -9 of the store', () => {
  it('loses no acknowledged transaction and halves none', async () => {
    const file = join(folder, 'store.db');
    const [cases = '', events = ''] = [declaration.environment['TABLE_CASES'], declaration.environment['TABLE_CASE_EVENTS']];
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const engine = await startEngine(file);
      acknowledged.push(...await writeUntilKilled((id) => engine.client.send(new TransactWriteItemsCommand({ TransactItems: [
        { Put: { TableName: cases, Item: { pk: { S: `CASE#${id}` }, sk: { S: 'HEAD' } } } }, { Put: { TableName: events, Item: { caseId: { S: id }, version: { N: '1' } } } },
      ] })), engine.kill, round));
    }
    const engine = await startEngine(file);
    const whole = await Promise.all(acknowledged.map(async (id) => {
      const [head, event] = await Promise.all([engine.client.send(new GetItemCommand({ TableName: cases, Key: { pk: { S: `CASE#${id}` }, sk: { S: 'HEAD' } } })), engine.client.send(new GetItemCommand({ TableName: events, Key: { caseId: { S: id }, version: { N: '1' } } }))]);
      return head.Item !== undefined && event.Item !== undefined;
    }));
    await engine.kill();
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(whole.filter((present) => !present)).toHaveLength(0);
  });
});

describe('kill -9 of the object store', () => {
  const bundle = join(folder, 'objects.mjs');
  const port = freePort();
  const url = `http://127.0.0.1:${port}`;
  const client = new S3Client({ endpoint: url, region: 'cn-northwest-1', forcePathStyle: true, credentials: CREDENTIALS, maxAttempts: 1 });
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const env = { ...process.env, OBJECTS_PORT: String(port), OBJECTS_DIR: join(folder, 'objects'), OBJECTS_BUCKETS: BUCKET, OBJECTS_REGION: 'cn-northwest-1', OBJECTS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId, OBJECTS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey };
    child = spawn(process.execPath, [bundle], { env, stdio: 'ignore' });
    await answering(`${url}/-/health`);
  };
  const kill = async (): Promise<void> => {
    const gone = new Promise((done) => child?.once('exit', done));
    child?.kill('SIGKILL');
    await gone;
  };
  const contentOf = (id: string): Buffer => Buffer.alloc(20_000 + (createHash('md5').update(id).digest()[0] ?? 0) * 200, id);

  beforeAll(() => { execFileSync(join(root, 'node_modules/.bin/esbuild'), [join(root, 'infra/local/objects/main.ts'), '--bundle', '--platform=node', '--format=esm', '--log-level=error', `--outfile=${bundle}`]); });
  afterAll(async () => {
    client.destroy();
    if (child?.exitCode === null && child.signalCode === null) await kill();
  });

  it('keeps every acknowledged upload whole, and no bytes of the others', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await start();
      acknowledged.push(...await writeUntilKilled((id) => client.send(new PutObjectCommand({ Bucket: BUCKET, Key: `up/${id}`, Body: contentOf(id) })), kill, round));
    }
    await start();
    for (const id of acknowledged) {
      const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: `up/${id}` }));
      expect(Buffer.from(await got.Body!.transformToByteArray()).equals(contentOf(id))).toBe(true);
    }
    expect(acknowledged.length).toBeGreaterThan(20);
    // An upload may be stored though its answer was lost (at most one per writer and round); a torn one may not.
    expect(readdirSync(join(folder, 'objects', BUCKET, 'blobs')).length).toBeLessThanOrEqual(acknowledged.length + ROUNDS * WRITERS);
    await kill();
  });

  it('goes on with a multipart upload where it stood', async () => {
    await start();
    const at = { Bucket: BUCKET, Key: 'parts' };
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(at));
    const bodies = [randomBytes(5 * 1024 * 1024), randomBytes(500)] as const;
    const first = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 1, Body: bodies[0] }));
    await kill();
    await start();
    const second = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 2, Body: bodies[1] }));
    await client.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag: first.ETag }, { PartNumber: 2, ETag: second.ETag }] } }));
    await kill();
    await start();
    const got = await client.send(new GetObjectCommand(at));
    expect(Buffer.from(await got.Body!.transformToByteArray()).equals(Buffer.concat(bodies))).toBe(true);
    await kill();
  });
});
