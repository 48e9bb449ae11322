import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '../shared');
const target = process.env['TARO_ENV'] ?? 'h5';

/** One source, three targets. The origin of the court's server is fixed at build time for the mini-programs; H5 asks the place it was loaded from. */
export default defineConfig<'webpack5'>({
  projectName: 'pocket-court',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  logger: { quiet: true, stats: false },
  alias: { '@shared': shared, 'react/jsx-dev-runtime': require.resolve('react/jsx-dev-runtime') },
  plugins: [path.resolve(root, 'config/aria/plugin.ts')],
  env: { COURT_ORIGIN: JSON.stringify(process.env['PUBLIC_URL'] ?? 'http://127.0.0.1:8080') },
  copy: { patterns: target === 'h5' ? pdfAssets() : [], options: {} },
  mini: {
    compile: { include: [shared, path.resolve(root, 'config/aria')] },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    webpackChain: (chain) => {
      chain.module.rule('zodWithoutEval').test(/zod[\\/]v4[\\/]core[\\/](doc|util)\.js$/).use('withoutEval').loader(path.resolve(root, 'config/without-eval/zod-loader.js'));
      chain.plugin('noFunctionFromText').use(require(path.resolve(root, 'config/without-eval/no-function-from-text.js')));
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [shared] },
    // our own elements are native ones, so selectors keep their names
    postcss: { htmltransform: { enable: false, config: { removeCursorStyle: false } }, pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true }, cssModules: { enable: false } },
    webpackChain: (chain) => {
      chain.performance.hints(false);
      if (process.env['NODE_ENV'] !== 'development') chain.plugin('offlineStart').use(require(path.resolve(root, 'config/offline-start/plugin.js')));
      if (process.env['NODE_ENV'] === 'production') chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...(options as object), exclude: /static[\\/]pdf[\\/]/ }]);
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
  },
} satisfies UserConfigExport<'webpack5'>);

/** The PDF worker and its fonts travel beside the page, so that reading a paper never asks another host. */
function pdfAssets(): { from: string; to: string }[] {
  const pdfjs = path.dirname(require.resolve('pdfjs-dist/package.json'));
  const to = `dist/h5/static/pdf`;
  return [
    { from: path.join(pdfjs, 'legacy/build/pdf.min.mjs'), to: `${to}/pdf.min.mjs` },
    { from: path.join(pdfjs, 'legacy/build/pdf.worker.min.mjs'), to: `${to}/pdf.worker.min.mjs` },
    { from: path.join(pdfjs, 'cmaps'), to: `${to}/cmaps` },
    { from: path.join(pdfjs, 'standard_fonts'), to: `${to}/standard_fonts` },
  ];
}
