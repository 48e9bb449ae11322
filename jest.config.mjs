/** Unit, contract and journey tests. The browser walks are Playwright's (tests/e2e). */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.data/', '<rootDir>/.serverless/', '/dist/'],
  extensionsToTreatAsEsm: [],
  transform: { '^.+\\.m?(t|j)sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: ['/node_modules/(?!(@middy|jose|openid-client|oauth4webapi|file-type|strtok3|token-types|uint8array-extras|@tokenizer|oidc-provider|ulid|canonicalize|nanoid|quick-lru|jsesc|raw-body|koa|eta|@koa|pdfjs-dist|@borewit)/)'],
  moduleNameMapper: {
    '^@shared/(.*)$': '<rootDir>/shared/$1',
    // ESM-only packages whose exports name no "require"
    '^@middy/([a-z-]+)$': '<rootDir>/node_modules/@middy/$1/index.js',
    '\\.scss$': '<rootDir>/tests/support/empty-style.ts',
  },
  testTimeout: 30000,
  maxWorkers: 2,
};
