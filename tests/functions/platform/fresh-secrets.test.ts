import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { config } from '../../../functions/platform/config';
import { freshSecrets } from '../../../functions/platform/fresh-secrets';

/** Secrets Manager and KMS in their JSON protocol: one secret, one wrapped key. */
const PLAIN = Buffer.alloc(32, 7).toString('base64');
const answers: Record<string, (body: { SecretId?: string; CiphertextBlob?: string }) => object> = {
  'secretsmanager.GetSecretValue': ({ SecretId }) => ({ Name: SecretId, SecretString: JSON.stringify({ DATA_KEY: `kms:${Buffer.from('wrapped').toString('base64')}`, OIDC_ISSUER: 'https://login', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' }) }),
  'TrentService.Decrypt': ({ CiphertextBlob }) => ({ Plaintext: Buffer.from(CiphertextBlob ?? '', 'base64').toString() === 'wrapped' ? PLAIN : '' }),
};

describe('freshSecrets over the wire', () => {
  const keep = { ...process.env };
  let server: Server;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const target = String(request.headers['x-amz-target']);
        asked.push(target);
        response.setHeader('content-type', 'application/x-amz-json-1.1');
        response.end(JSON.stringify(answers[target]?.(JSON.parse(Buffer.concat(chunks).toString()) as object) ?? {}));
      });
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_ENDPOINT_URL_SECRETS_MANAGER: url, AWS_ENDPOINT_URL_KMS: url });
  });
  afterAll(() => {
    process.env = keep;
    server.close();
  });

  it('asks nobody where no secret is named', async () => {
    await freshSecrets();
    expect(asked).toEqual([]);
  });

  it('reads the one secret, unwraps the data key, and serves both through config', async () => {
    process.env['SECRET_ID'] = 'pocket-court/test';
    await freshSecrets();
    expect([config.oidc.clientSecret, config.dataKey.toString('base64')]).toEqual(['secret', PLAIN]);
    expect(asked).toEqual(['secretsmanager.GetSecretValue', 'TrentService.Decrypt']);
  });

  it('lets the environment go first, as the embedded world needs', async () => {
    process.env['OIDC_CLIENT_ID'] = 'from-environment';
    expect(config.oidc.clientId).toBe('from-environment');
  });
});
