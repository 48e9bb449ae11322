// Makes the deployable service, offline, for a China region and a standard one, and checks it: every handler bundled, at most 200 resources,
// one role per function that names its own tables and actions, no partition written out, and each package really loads by itself.
// Output: .build/package/<region>/
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readZip } from './read-zip.mjs';

const regions = ['cn-northwest-1', 'ap-southeast-1'];
const MAX_RESOURCES = 200;
const MAX_ZIP = 50 * 1024 * 1024;
const MAX_ENVIRONMENT = 4096;
/** What a value that CloudFormation fills in (an ARN, an address) may need. */
const REFERENCE_BYTES = 160;
const problems = [];
let unloadable = 0;
const asList = (value) => (Array.isArray(value) ? value : [value]);

const environmentBytes = (variables) => Object.entries(variables).reduce((total, [name, value]) => total + name.length + (typeof value === 'string' ? Buffer.byteLength(value) : REFERENCE_BYTES), 0);

function check(region, folder) {
  const template = JSON.parse(readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8'));
  const resources = Object.entries(template.Resources);
  const functions = resources.filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  console.log(`${region}: ${resources.length} resources (≤ ${MAX_RESOURCES}), ${functions.length} functions`);
  if (resources.length > MAX_RESOURCES) problems.push(`${region}: ${resources.length} CloudFormation resources, the limit is ${MAX_RESOURCES}`);
  if (/arn:aws(-cn)?:/.test(JSON.stringify(template.Resources))) problems.push(`${region}: a partition is written out in an ARN`);
  if (JSON.stringify(template.Resources).includes('{{resolve:')) problems.push(`${region}: a secret's value would stand in the deployed template; functions read it at run time`);
  const roles = new Map(resources.filter(([, { Type }]) => Type === 'AWS::IAM::Role'));
  const seen = new Set();
  if (roles.size !== functions.length) problems.push(`${region}: ${roles.size} roles for ${functions.length} functions`);
  let fullest = 0;
  for (const [name, { Properties }] of functions) {
    const role = Properties.Role?.['Fn::GetAtt']?.[0];
    if (role === undefined || !roles.has(role) || seen.has(role)) problems.push(`${region}: ${name} has no role of its own`);
    seen.add(role);
    const size = environmentBytes(Properties.Environment.Variables);
    fullest = Math.max(fullest, size);
    if (size > MAX_ENVIRONMENT) problems.push(`${region}: ${name} may need ${size} bytes of environment, Lambda allows ${MAX_ENVIRONMENT}`);
    for (const policy of roles.get(role)?.Properties.Policies ?? []) {
      for (const statement of policy.PolicyDocument.Statement) {
        const actions = asList(statement.Action);
        if (actions.some((action) => action === '*' || action.endsWith(':*'))) problems.push(`${region}: ${name} may do ${actions.join(', ')}`);
        if (asList(statement.Resource).includes('*')) problems.push(`${region}: ${name} may touch every resource with ${actions.join(', ')}`);
      }
    }
  }
  console.log(`  the fullest environment needs ${fullest} of ${MAX_ENVIRONMENT} bytes`);
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.zip'))) {
    const { size } = statSync(join(folder, file));
    console.log(`  ${file.padEnd(28)}${(size / 1024).toFixed(0).padStart(8)} KB`);
    if (size > MAX_ZIP) problems.push(`${region}: ${file} is larger than a direct upload may be`);
  }
  for (const [name, { Properties }] of functions) {
    const zip = join(folder, Properties.Code.S3Key.split('/').at(-1));
    if (!existsSync(zip)) problems.push(`${region}: ${name} has no package`);
    else if (region === regions[0]) load(name, zip, Properties);
  }
  if (region === regions[0]) console.log(`  ${functions.length - unloadable} of ${functions.length} handlers imported by Node ${process.versions.node} from their packages alone`);
}

/** Unpacks one package where nothing else can be found, as on /var/task, and imports its handler with a fresh Node. */
function load(name, zip, { Handler, Environment }) {
  const task = mkdtempSync(join(tmpdir(), 'pocket-court-task-'));
  for (const [file, bytes] of readZip(readFileSync(zip))) {
    mkdirSync(dirname(join(task, file)), { recursive: true });
    writeFileSync(join(task, file), bytes);
  }
  const [, module, exported] = /^(.+)\.(\w+)$/.exec(Handler);
  const script = `const { ${exported} } = await import(${JSON.stringify(pathToFileURL(join(task, `${module}.mjs`)).href)}); if (typeof ${exported} !== 'function') throw new Error('no handler');`;
  const values = Object.entries(Environment.Variables).map(([key, value]) => [key, typeof value === 'string' ? value : 'not-read-yet']);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: task, encoding: 'utf8', env: { ...Object.fromEntries(values), AWS_REGION: 'cn-northwest-1' } });
  if (status !== 0) unloadable += 1;
  if (status !== 0) problems.push(`${name} does not load from its package:\n${stderr.slice(-1500)}`);
  rmSync(task, { recursive: true, force: true });
}

for (const region of regions) {
  const folder = resolve('.build/package', region);
  mkdirSync(folder, { recursive: true });
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync('serverless', ['package', '--stage', 'demo', '--region', region, '--package', folder], { encoding: 'utf8', env: { ...process.env, SLS_TELEMETRY_DISABLED: '1', SLS_NOTIFICATIONS_MODE: 'off' } });
  console.log(`package ${region}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (status !== 0 || !existsSync(join(folder, 'cloudformation-template-update-stack.json'))) problems.push(`serverless package for ${region} failed:\n${`${stdout}${stderr}`.slice(-3000)}`);
  else check(region, folder);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
