const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Scripts and styles by their hashed names; the PDF reader and its fonts are for papers, which need the network anyway. */
const KEPT = /^(js|css|chunk)\/[^?]*\.[0-9a-f]{8}\.(js|css)$/;

/** The text of /sw.js for a build of these files. `off`: the kill switch in its place. */
const serviceWorker = (names, off) => {
  if (off) return readFileSync(path.join(__dirname, 'kill-switch.js'), 'utf8');
  const files = names.filter((name) => KEPT.test(name)).sort().map((name) => `/${name}`);
  const build = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
  return readFileSync(path.join(__dirname, 'service-worker.js'), 'utf8').replace('__BUILD__', build).replace('/* __FILES__ */', files.map((file) => JSON.stringify(file)).join(', '));
};

/** Writes /sw.js beside the page once webpack knows the names of its files. OFFLINE_START=off writes the kill switch. */
class OfflineStart {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineStart', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap({ name: 'OfflineStart', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        compilation.emitAsset('sw.js', new sources.RawSource(serviceWorker(compilation.getAssets().map(({ name }) => name), process.env.OFFLINE_START === 'off')));
      });
    });
  }
}

module.exports = OfflineStart;
module.exports.serviceWorker = serviceWorker;
