// Makes the deployable service, offline, for a China region and a standard one, and checks it: every handler bundled, at most 200 resources,
// one role per function that names its own tables and actions, no partition written out. Output: .build/package/<region>/
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const regions = ['cn-northwest-1', 'ap-southeast-1'];
const MAX_RESOURCES = 200;
const MAX_ZIP = 50 * 1024 * 1024;
const problems = [];
const asList = (value) => (Array.isArray(value) ? value : [value]);

function check(region, folder) {
  const template = JSON.parse(readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8'));
  const resources = Object.entries(template.Resources);
  const functions = resources.filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  console.log(`${region}: ${resources.length} resources (≤ ${MAX_RESOURCES}), ${functions.length} functions`);
  if (resources.length > MAX_RESOURCES) problems.push(`${region}: ${resources.length} CloudFormation resources, the limit is ${MAX_RESOURCES}`);
  if (/arn:aws(-cn)?:/.test(JSON.stringify(template.Resources))) problems.push(`${region}: a partition is written out in an ARN`);
  const roles = new Map(resources.filter(([, { Type }]) => Type === 'AWS::IAM::Role'));
  const seen = new Set();
  for (const [name, { Properties }] of functions) {
    const role = Properties.Role?.['Fn::GetAtt']?.[0];
    if (role === undefined || !roles.has(role) || seen.has(role)) problems.push(`${region}: ${name} has no role of its own`);
    seen.add(role);
    for (const policy of roles.get(role)?.Properties.Policies ?? []) {
      for (const statement of policy.PolicyDocument.Statement) {
        const actions = asList(statement.Action);
        if (actions.some((action) => action === '*' || action.endsWith(':*'))) problems.push(`${region}: ${name} may do ${actions.join(', ')}`);
        if (asList(statement.Resource).includes('*')) problems.push(`${region}: ${name} may touch every resource with ${actions.join(', ')}`);
      }
    }
  }
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.zip'))) {
    const { size } = statSync(join(folder, file));
    console.log(`  ${file.padEnd(28)}${(size / 1024).toFixed(0).padStart(8)} KB`);
    if (size > MAX_ZIP) problems.push(`${region}: ${file} is larger than a direct upload may be`);
  }
  const zips = readdirSync(folder).filter((one) => one.endsWith('.zip')).length;
  if (zips < functions.length) problems.push(`${region}: ${functions.length} functions but ${zips} bundles`);
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
