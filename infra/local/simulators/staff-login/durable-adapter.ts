import { openDurableMap, type DurableMap } from '../kernel/durable-map';

interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  readonly consumed?: number;
  readonly [field: string]: unknown;
}

interface Kept {
  readonly payload: Payload;
  readonly expiresAtMs: number;
}

const LIVES_FOR_EVER = Number.MAX_SAFE_INTEGER;

/** oidc-provider's storage on a durable map, so that a restart logs nobody out. Expiry is in system time, as the provider's own. */
export const durableAdapter = (folder: string): ((model: string) => object) & { readonly close: () => void } => {
  const records: DurableMap<Kept> = openDurableMap(folder, 'records');
  const living = (kept: Kept | undefined): Payload | undefined => (kept !== undefined && kept.expiresAtMs > Date.now() ? kept.payload : undefined);
  const end = (key: string): void => records.put(key, { payload: {}, expiresAtMs: 0 });

  const adapter = (model: string): object => {
    const keyOf = (id: string): string => `${model} ${id}`;
    return {
      upsert: async (id: string, payload: Payload, expiresIn?: number) =>
        records.put(keyOf(id), { payload: { ...payload, model, id }, expiresAtMs: expiresIn === undefined ? LIVES_FOR_EVER : Date.now() + expiresIn * 1000 }),
      find: async (id: string) => living(records.get(keyOf(id))),
      findByUid: async (uid: string) => records.values().map(living).find((payload) => payload?.model === model && payload.uid === uid),
      findByUserCode: async () => undefined,
      consume: async (id: string) => {
        const kept = records.get(keyOf(id));
        if (kept !== undefined) records.put(keyOf(id), { ...kept, payload: { ...kept.payload, consumed: Math.floor(Date.now() / 1000) } });
      },
      destroy: async (id: string) => {
        if (records.get(keyOf(id)) !== undefined) end(keyOf(id));
      },
      revokeByGrantId: async (grantId: string) => {
        for (const { payload } of records.values()) if (payload.model === model && payload.grantId === grantId) end(keyOf(String(payload.id)));
      },
    };
  };
  return Object.assign(adapter, { close: () => records.close() });
};
