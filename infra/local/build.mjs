import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const requireInEsm = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __fileURLToPath(import.meta.url);',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
].join(' ');

/** Bundles the Lambda handlers (everything inside, as they deploy) and the local parts (packages stay outside), then the two apps. */
export async function build({ root, say, fail, skip }) {
  if (skip && existsSync(join(root, '.build/local/infra/local/supervisor.mjs'))) return;
  await bundleServer({ root, say, fail });
  if (skip || process.env.BUILD_APPS === '0') return;
  await buildApp(root, say, { name: 'h5', title: '手机端 party app', script: 'build:h5', sources: ['miniapp', 'shared'], output: 'miniapp/dist/h5/index.html' });
  await buildApp(root, say, { name: 'console', title: '工作台 console', script: 'build:console', sources: ['console', 'shared'], output: 'console/dist/index.html' });
}

async function bundleServer({ root, say, fail }) {
  const stampFile = join(root, '.build/server.stamp');
  const wanted = fingerprint(root, ['functions', 'shared', 'infra', 'package.json', 'node_modules/.package-lock.json']);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const esbuild = await import('esbuild');
  const common = {
    absWorkingDir: root, outbase: '.', bundle: true, platform: 'node', target: 'node24', format: 'esm', sourcemap: 'linked', sourcesContent: false,
    outExtension: { '.js': '.mjs' }, logLevel: 'silent',
  };
  const began = Date.now();
  const broken = [];
  const bundle = async (entries, options) => {
    const entryPoints = entries.filter((entry) => existsSync(join(root, entry)));
    if (entryPoints.length === 0) return;
    try {
      const { metafile } = await esbuild.build({ ...common, ...options, entryPoints, metafile: true });
      sweepOld(root, options.outdir, new Set(Object.keys(metafile.outputs)));
    } catch {
      // One broken file must not keep the others from starting.
      for (const entry of entryPoints) {
        await esbuild.build({ ...common, ...options, splitting: false, entryPoints: [entry] }).catch((error) => broken.push({ entry, error }));
      }
    }
  };
  const parts = ['supervisor', 'gateway/main', 'worker/main', 'objects/main', 'end-when-orphaned', 'simulators/main'].map((name) => `infra/local/${name}.ts`);
  await Promise.all([
    bundle(handlerFiles(root), { outdir: '.build/server', splitting: true, chunkNames: 'chunks/[name]-[hash]', banner: { js: requireInEsm }, keepNames: true }),
    bundle(parts, { outdir: '.build/local', packages: 'external' }),
  ]);
  await esbuild.stop();
  for (const { entry, error } of broken) say(`无法编译 cannot build ${entry}: ${error.errors?.[0]?.text ?? error.message} (${error.errors?.[0]?.location?.file ?? ''}:${error.errors?.[0]?.location?.line ?? ''})`);
  if (broken.some(({ entry }) => parts.slice(0, 5).includes(entry))) fail('本地环境自身无法编译，见上。The embedded world itself does not compile.');
  say(`服务端已编译 server bundled in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (broken.length === 0) writeFileSync(stampFile, wanted);
}

/** Chunks of earlier builds have other names and would pile up. */
function sweepOld(root, outdir, fresh) {
  for (const entry of readdirSync(join(root, outdir), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !fresh.has(relative(root, path))) rmSync(path, { force: true });
  }
}

function handlerFiles(root) {
  const folder = join(root, 'infra/functions');
  const declared = readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^\s*handler: (\S+)\.\w+$/gm)].map((match) => `${match[1]}.ts`));
  return [...new Set(declared)];
}

async function buildApp(root, say, { name, title, script, sources, output }) {
  const stampFile = join(root, `.build/${name}.stamp`);
  const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  const wanted = fingerprint(root, sources);
  const built = existsSync(join(root, output));
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  if (!scripts[script]) return say(`${title}：package.json 中没有 ${script}，跳过 skipped`);
  say(`正在构建${title} building (about a minute) …`);
  const began = Date.now();
  const ticker = setInterval(() => say(`仍在构建${title} still building …`), 15_000);
  const result = await quiet('npm', ['run', '-s', script], root);
  clearInterval(ticker);
  if (result.code !== 0 || !existsSync(join(root, output))) {
    say(`${title}构建失败，${built ? '继续使用上一次的构建' : '该应用暂不可用'}。Build of ${name} failed:\n${result.output.slice(-3000)}`);
    return;
  }
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stampFile, wanted);
  say(`${title}已构建 built in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

/** Content, not times: a fresh clone of the same commit needs no second build. */
function fingerprint(root, folders) {
  const hash = createHash('sha256');
  const take = (path) => hash.update(path).update('\0').update(readFileSync(join(root, path)));
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (['node_modules', 'dist', '.swc', '.cache'].includes(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else take(path);
    }
  };
  for (const path of folders) {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found?.isDirectory()) visit(path);
    else if (found) take(path);
  }
  return hash.digest('hex');
}

function quiet(command, args, cwd) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => { output = (output + chunk).slice(-20_000); };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('exit', (code) => done({ code: code ?? 1, output }));
  });
}
