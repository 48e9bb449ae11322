import { readFileSync } from 'node:fs';
import { LadderTimes, rungOrder, rungs } from '../../../shared/service/ladder';
import { serviceChannels, type ServiceChannel } from '../../../shared/service/service-try';
import { failureModel as model } from './failure-model';
import { Track, type Outcome } from './one-track';
import { Random } from './random';

const times = LadderTimes.parse((JSON.parse(readFileSync('infra/courts/hantai.json', 'utf8')) as { serviceLadder: unknown }).serviceLadder);
const firstDay = Date.parse('2026-01-05T01:00:00.000Z');
const YEAR_MS = 365 * 86_400_000;

/** Each addressee has a seed of their own: the same person meets both ways of serving. */
const runAll = (smsOnly: boolean): Outcome[] => Array.from({ length: model.services }, (_, index) =>
  new Track(new Random(model.seed + index * 7919), firstDay + Math.floor((index / model.services) * YEAR_MS), times).run(smsOnly));

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`);
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const summary = (name: string, outcomes: readonly Outcome[]): void => {
  const served = outcomes.filter((one) => one.served);
  const completed = outcomes.filter((one) => one.completed).length;
  const fen = outcomes.reduce((sum, one) => sum + one.fen, 0);
  const days = served.reduce((sum, one) => sum + one.days, 0) / served.length;
  say(`${name}`);
  say(`  发起 started ${outcomes.length}   完结 completed ${completed}   成功 served ${served.length}`);
  say(`  成功率（成功/完结）${percent(served.length, completed)}   （成功/发起）${percent(served.length, outcomes.length)}`);
  say(`  平均天数 mean days ${days.toFixed(2)}   每次成功的费用 cost per success ${(fen / served.length / 100).toFixed(2)} 元`);
};

const began = performance.now();
const ladder = runAll(false);
const alone = runAll(true);

say(`送达演练：${model.services} 人次，故障模型见 tests/drills/service/failure-model.ts（都是假设值，不是统计数）`);
say(JSON.stringify(model, null, 1));
say(`\n阶梯各级（时限取自 infra/courts/hantai.json serviceLadder，示例默认值）`);
for (const rung of rungOrder) {
  const ended = ladder.filter((one) => one.rung === rung);
  const reached = ladder.filter((one) => rungOrder.indexOf(one.rung) >= rungOrder.indexOf(rung)).length;
  say(`  ${rungs[rung].padEnd(8, '　')} 走到 ${String(reached).padStart(6)}   在此送达 ${String(ended.filter((one) => one.served).length).padStart(6)}   未送达或未完 ${String(ended.filter((one) => !one.served).length).padStart(6)}`);
}
say('\n生效的渠道');
for (const [channel, name] of Object.entries(serviceChannels) as [ServiceChannel, string][]) {
  const count = ladder.filter((one) => one.served && one.channel === channel).length;
  if (count > 0) say(`  ${name.padEnd(8, '　')} ${String(count).padStart(6)}`);
}
say('');
summary('完整阶梯 the whole ladder', ladder);
summary('只发短信 SMS only, same people', alone);
say(`\n用时 ${((performance.now() - began) / 1000).toFixed(1)} 秒`);
