const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Scripts and styles by their hashed names. */
const KEPT = /^(js|css|chunk)\/[^?]*\.[0-9a-f]{8}\.(js|css)$/;
/** What is of use without a network: the way in, and the filing. A room, a payment or a paper to read needs the court. */
const NEEDED_PAGE = /[\\/]src[\\/](home|cases|profile|login|filing)[\\/](?:[^?]*[\\/])?index\.tsx(\?|$)/;

/** The text of /sw.js for a build of these files. `off`: the kill switch in its place. */
const serviceWorker = (names, off) => {
  if (off) return readFileSync(path.join(__dirname, 'kill-switch.js'), 'utf8');
  const files = names.filter((name) => KEPT.test(name)).sort().map((name) => `/${name}`);
  const build = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
  return readFileSync(path.join(__dirname, 'service-worker.js'), 'utf8').replace('__BUILD__', build).replace('/* __FILES__ */', files.map((file) => JSON.stringify(file)).join(', '));
};

const isNeeded = (module) => (module.modules ?? [module]).some(({ resource }) => typeof resource === 'string' && NEEDED_PAGE.test(resource));

/** The files of the start and of every needed page, with whatever such a page shares with others. */
const neededFiles = (compilation) => {
  const holds = (chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)].some(isNeeded);
  const groups = [...compilation.chunkGroups].filter((group) => group.isInitial() || group.chunks.some(holds));
  return [...new Set(groups.flatMap(({ chunks }) => chunks.flatMap(({ files }) => [...files])))];
};

/** Writes /sw.js beside the page once webpack knows the names of its files. OFFLINE_START=off writes the kill switch. */
class OfflineStart {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineStart', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap({ name: 'OfflineStart', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        compilation.emitAsset('sw.js', new sources.RawSource(serviceWorker(neededFiles(compilation), process.env.OFFLINE_START === 'off')));
      });
    });
  }
}

module.exports = OfflineStart;
module.exports.serviceWorker = serviceWorker;
