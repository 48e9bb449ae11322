/** webpack's own way to the global object ends in a function made from text; mini-programs have globalThis before it comes to that, and their reviewers refuse the words. */
module.exports = class NoFunctionFromText {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('NoFunctionFromText', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'NoFunctionFromText', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const text = asset.source().toString();
          if (/new Function\("return this"\)\(\)/.test(text)) compilation.updateAsset(name, new RawSource(text.replace(/new Function\("return this"\)\(\)/g, 'void 0')));
        }
      });
    });
  }
};
