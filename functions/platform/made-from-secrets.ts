import { secretValues } from './secret-values';

/** Made at first use, and again when a secret has changed: a client with keys in it must not outlive their rotation. */
export const madeFromSecrets = <T>(make: () => T): (() => T) => {
  let made: { version: number; value: T } | undefined;
  return () => {
    if (made?.version !== secretValues.version) made = { version: secretValues.version, value: make() };
    return made.value;
  };
};
