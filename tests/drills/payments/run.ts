import { existsSync } from 'node:fs';
import { drillPayments } from './drill';
import { report } from './report';

/** npm run drill:payments [count] [seed] */
const [count = '2000', seed = '20261127'] = process.argv.slice(2);
const began = Date.now();
const say = (line: string): void => void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
const quietly = process.stdout.write.bind(process.stdout);
// The product's own log is one JSON line a request: kept out of the table.
process.stdout.write = ((chunk: string | Uint8Array) => (String(chunk).startsWith('{"level"') ? true : quietly(chunk))) as typeof process.stdout.write;

// The simulators sync every write; memory is as good as a disk here, and faster.
if (existsSync('/dev/shm')) process.env['TMPDIR'] = '/dev/shm';
const drill = await drillPayments({ count: Number(count), seed: Number(seed), say });
for (const line of report(drill)) quietly(`${line}\n`);
const { lost, doubled, wrong } = drill.verdict;
process.exitCode = lost.length + doubled.length + wrong.length === 0 ? 0 : 1;
