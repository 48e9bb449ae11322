import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { build, stop } from 'esbuild';
import { commonEnvironment, declaredFunctions } from './declared-rights';
import { reachedBy } from './reached-rights';

const root = resolve(__dirname, '../../..');
const functions = declaredFunctions(root);
// its child would keep a test run in one process from ending
afterAll(() => stop());

const FONTS = ['400Regular', '700Bold'].map((weight) => `node_modules/@expo-google-fonts/noto-sans-sc/${weight}/*.ttf`);

const isReaderFile = (file: string): boolean => /^!?node_modules\/(@?tesseract\.js|bmp-js|is-url|regenerator-runtime|wasm-feature-detect)/.test(file);

describe('each function may do what its code does, and nothing else', () => {
  it('declares thirteen functions', () => {
    expect(functions.map(({ name }) => name)).toEqual(['identity', 'filing', 'cases', 'fees', 'service', 'mediation', 'defence', 'documents', 'ocr', 'courts', 'socket', 'outbox', 'sweep']);
  });

  for (const declared of functions) {
    it(`${declared.name}: tables, actions, files, socket`, async () => {
      const { rights } = await reachedBy(root, declared.entry);
      expect(rights.length).toBeGreaterThan(0);
      expect(declared.rights).toEqual(rights);
    });

    it(`${declared.name}: environment`, async () => {
      const common = commonEnvironment(root);
      const { environment } = await reachedBy(root, declared.entry);
      expect(declared.environment).toEqual(environment.filter((name) => !common.includes(name)));
    });

    it(`${declared.name}: a secret is read only where it was fetched first`, async () => {
      const { rights, secrets } = await reachedBy(root, declared.entry);
      expect(rights.includes('secretsmanager:GetSecretValue StageSecret')).toBe(secrets);
    });

    it(`${declared.name}: fonts and the card reader lie beside the bundle exactly where they are used`, async () => {
      const { metafile } = await build({ absWorkingDir: root, entryPoints: [declared.entry], bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' });
      const [output] = Object.values(metafile.outputs);
      const uses = (file: string): boolean => (output?.inputs[file]?.bytesInOutput ?? 0) > 0;
      const fonts = uses('functions/platform/render-pdf-fonts.ts') ? FONTS : [];
      expect(declared.files.filter((file) => !isReaderFile(file))).toEqual(fonts);
      expect(declared.files.some(isReaderFile)).toBe(uses('functions/ocr/tesseract-card-reader.ts'));
    });
  }

  it('writes no partition into an ARN', () => {
    for (const file of ['serverless.yml', 'infra/tables.yml', 'infra/buckets.yml', ...new Set(functions.map(({ name }) => `infra/functions/${name === 'sweep' ? 'outbox' : name}.yml`))]) {
      expect(readFileSync(resolve(root, file), 'utf8')).not.toMatch(/arn:aws/);
    }
  });
});
