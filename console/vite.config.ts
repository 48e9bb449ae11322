import { defineConfig } from 'vite';

/** Served below /console/ by the same origin as the API; the JSX transform is the bundler's own. */
export default defineConfig(({ command }) => {
  // A build started from a test run inherits NODE_ENV=test and would ship the development React.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: '/console/',
    build: {
      outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1200,
      rolldownOptions: { onwarn: (warning, show) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') show(warning); } },
    },
  };
});
