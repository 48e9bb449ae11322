import { fork, type ChildProcess } from 'node:child_process';
import { questions, serveFilings, type Told } from './filings-world';
import { median } from './measure';

const [FEW, MANY] = [500, 50_000];
const ROUNDS = 15;
const CALLS = 12;
const BOUND = 1.2;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const ask = (world: ChildProcess, name: string): Promise<Told> => new Promise((answered, refused) => {
  const gone = (code: number | null): void => refused(new Error(`the store ended with ${code} at “${name}”`));
  world.once('exit', gone);
  world.once('message', (told) => {
    world.off('exit', gone);
    answered(told as Told);
  });
  world.send({ name, calls: CALLS });
});
const open = (count: number): Promise<ChildProcess> => new Promise((ready, refused) => {
  const world = fork(process.argv[1] ?? '', [String(count)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  world.once('message', () => ready(world));
  world.once('exit', (code) => refused(new Error(`the store of ${count} filings ended with ${code}`)));
});

/** The same questions to a store of 500 filings and to one of 50,000, in turns: what else the machine does at that moment meets both. */
const run = async (): Promise<void> => {
  const began = performance.now();
  const [few, many] = await Promise.all([open(FEW), open(MANY)]);
  say(`${FEW} and ${MANY.toLocaleString('en')} filings in two stores after ${((performance.now() - began) / 1000).toFixed(0)} s; ${ROUNDS} rounds of ${CALLS} calls in turns, medians\n`);
  say(`${''.padEnd(36)}${'units'.padStart(16)}${'items read'.padStart(16)}${'p50, ms'.padStart(20)}${'p50 ratio'.padStart(12)}`);
  try {
    await inTurns(few, many);
  } finally {
    for (const world of [few, many]) if (world.connected) world.send({ name: 'stop', calls: 0 });
  }
};

const inTurns = async (few: ChildProcess, many: ChildProcess): Promise<void> => {
  for (const name of Object.keys(questions)) {
    const ratios: number[] = [];
    const rows: (readonly [Told, Told])[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = round % 2 === 0 ? few : many;
      const one = await ask(first, name);
      const other = await ask(first === few ? many : few, name);
      const pair = first === few ? [one, other] as const : [other, one] as const;
      rows.push(pair);
      ratios.push(pair[1].p50 / pair[0].p50);
    }
    const [small, large] = [0, 1].map((index) => ({ p50: median(rows.map((pair) => pair[index as 0 | 1].p50)), ...(({ units, items }) => ({ units, items }))(rows[0]?.[index as 0 | 1] ?? { units: 0, items: 0 }) })) as [Told, Told];
    const ratio = median(ratios);
    const dear = large.units > small.units * BOUND || large.items > small.items * BOUND;
    if (dear) process.exitCode = 1;
    say(`${name.padEnd(36)}${`${small.units} → ${large.units}`.padStart(16)}${`${small.items} → ${large.items}`.padStart(16)}${`${small.p50.toFixed(2)} → ${large.p50.toFixed(2)}`.padStart(20)}${ratio.toFixed(2).padStart(12)}  ${dear ? 'READS MORE' : ratio <= BOUND ? `≤ ${BOUND}` : `above ${BOUND}`}`);
  }
};

await (process.send === undefined ? run() : serveFilings(Number(process.argv[2])));
