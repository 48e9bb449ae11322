import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { config } from './config';
import { log } from './log';
import { secretReader, type SecretStore } from './secret-reader';
import { secretValues } from './secret-values';

/** A request waits for this at the latest; the last good values serve when the store is slower. */
const clientSettings = { region: config.region, maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: 3000 } };

const storeOf = (secretId: string): SecretStore => {
  const secrets = new SecretsManagerClient(clientSettings);
  return {
    read: async () => (await secrets.send(new GetSecretValueCommand({ SecretId: secretId }))).SecretString ?? '',
    unwrap: async (ciphertext) => {
      const { Plaintext } = await new KMSClient(clientSettings).send(new DecryptCommand({ CiphertextBlob: ciphertext }));
      if (Plaintext === undefined) throw new Error('KMS answered without a key');
      return Plaintext;
    },
  };
};

let reader: ReturnType<typeof secretReader> | undefined;

/** Awaited at every entry before anything reads a secret. Where no SECRET_ID is named (embedded world, tests) the environment has the values. */
export const freshSecrets = async (): Promise<void> => {
  const { secretId } = config;
  if (secretId === undefined) return;
  reader ??= secretReader(storeOf(secretId), secretValues, (cause) => log.error('secrets are stale', cause));
  await reader(Date.now());
};
