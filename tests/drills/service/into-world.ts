import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { weeksKey } from '../../../functions/service/counters';
import { readDeclaration } from '../../../infra/local/declaration';
import { LadderTimes } from '../../../shared/service/ladder';
import { readRunning } from '../../bench/raw-store';
import { failureModel as model } from './failure-model';
import { Track } from './one-track';
import { Random } from './random';
import { shownCase, shownSums } from './shown-case';

const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const YEAR_MS = 365 * 86_400_000;
const CASES = 5_188;
const MARK = { pk: 'DEMOSCALE', sk: 'WRITTEN' };

/** `npm run demo:scale -- [data folder]`: the drill's year in the store of the embedded world that runs there, so that board, figures and scoreboard stand at the seed court's size. Once, and only in a demo court. */
const run = async (dataDir: string): Promise<number> => {
  if (!existsSync(join(dataDir, 'world.json'))) return say(`没有找到运行中的本地环境：${dataDir}。请先 npm start，再运行本命令（数据目录可写在命令后面）。`), 1;
  const court = JSON.parse(readFileSync('infra/courts/hantai.json', 'utf8')) as { code: string; demo: boolean; serviceLadder: unknown };
  if (!court.demo) return say('只能写入演示法院。'), 1;
  const times = LadderTimes.parse(court.serviceLadder);
  const { storeEndpoint, accessKeyId, secretAccessKey, casesTable } = readRunning(process.cwd(), dataDir);
  const eventsTable = readDeclaration(process.cwd()).environment['TABLE_CASE_EVENTS'] ?? '';
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: storeEndpoint, region: 'cn-northwest-1', credentials: { accessKeyId, secretAccessKey } }), { marshallOptions: { removeUndefinedValues: true } });
  if ((await client.send(new GetCommand({ TableName: casesTable, Key: MARK }))).Item !== undefined) return say('这个环境里已经写入过演示规模的数据，不再重复。'), 1;

  const began = Date.now();
  say('正在写入，需要几分钟；中断后可以重新运行。');
  const traces = Array.from({ length: model.services }, (_, index) => {
    const track = new Track(new Random(model.seed + index * 7919), began - YEAR_MS + Math.floor((index / model.services) * YEAR_MS), times);
    track.run(false);
    return track.trace();
  });
  const now = new Date(began).toISOString();
  const each = Math.floor(model.services / CASES);
  const more = model.services - each * CASES;
  let taken = 0;
  const cases = Array.from({ length: CASES }, (_, index) => {
    const count = each + (index < more ? 1 : 0);
    return shownCase(index, traces.slice(taken, taken += count), court.code, now);
  });

  const write = async (table: string, what: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
    let next = 0;
    let told = 0;
    const tell = () => { const done = Math.min(next, rows.length); if (done - told >= rows.length / 10) { told = done; say(`${what} ${done} / ${rows.length}`); } };
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let from = (next += 25) - 25; from < rows.length; from = (next += 25) - 25) await client.send(new BatchWriteCommand({ RequestItems: { [table]: rows.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } })) } })).then(tell);
    }));
  };
  await write(casesTable, '案件和送达', cases.flatMap(({ state }) => state));
  await write(eventsTable, '留痕', cases.flatMap(({ events }) => events));
  const { weeks, lanes } = shownSums(cases, court.code);
  const add = async (pk: string, sk: string, sums: Record<string, number>): Promise<void> => {
    await client.send(new UpdateCommand({ TableName: casesTable, Key: { pk, sk }, UpdateExpression: 'SET #s = if_not_exists(#s, :none), #d = if_not_exists(#d, :none)', ExpressionAttributeNames: { '#s': 'sums', '#d': 'data' }, ExpressionAttributeValues: { ':none': {} } }));
    const fields = Object.entries(sums);
    await client.send(new UpdateCommand({
      TableName: casesTable, Key: { pk, sk }, UpdateExpression: `ADD ${fields.map((_, at) => `#s.#f${at} :v${at}`).join(', ')}`,
      ExpressionAttributeNames: { '#s': 'sums', ...Object.fromEntries(fields.map(([name], at) => [`#f${at}`, name])) }, ExpressionAttributeValues: Object.fromEntries(fields.map(([, by], at) => [`:v${at}`, by])),
    }));
  };
  for (const [week, sums] of weeks) await add(weeksKey(court.code), week, sums);
  await add(lanes.key, 'NOW', lanes.sums);
  await client.send(new PutCommand({ TableName: casesTable, Item: { ...MARK, data: { at: now } } }));
  say(`已写入演示数据：${CASES} 件案件，${model.services} 人次（送达演练的结果，故障模型都是假设值；姓名、案号都标明“演示”），用时 ${((Date.now() - began) / 1000).toFixed(0)} 秒。`);
  return 0;
};

process.exitCode = await run(resolve(process.argv[2] ?? process.env['DATA_DIR'] ?? '.data'));
