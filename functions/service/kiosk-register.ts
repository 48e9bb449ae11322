import { GetItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import { Kiosk } from '../../shared/service/kiosk';
import { court } from '../platform/court-config';
import { casesTable, stateEntity } from '../platform/tables';
import { kioskCopy } from './kiosk-copy';

/** Row KIOSKS#court / KIOSK#id: of the secret only its hash; every token of a machine is one session, so that ending it is one revocation. */
const StoredKiosk = z.extend(Kiosk, { secretSha256: z.optional(z.string()), sessionId: z.optional(z.string()) });
export type StoredKiosk = z.infer<typeof StoredKiosk>;

const partition = (): string => `KIOSKS#${court().code}`;
const key = (kioskId: string) => ({ pk: partition(), sk: `KIOSK#${kioskId}` });

export const saveKiosk = async (kiosk: StoredKiosk): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ ...key(kiosk.kioskId), data: kiosk }).send();
};

/** @throws service.kioskUnknown */
export const knownKiosk = async (kioskId: string): Promise<StoredKiosk> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key(kioskId)).options({ consistent: true }).send();
  if (Item === undefined) throw new CourtError('service.kioskUnknown', kioskCopy.unknown);
  return StoredKiosk.parse(Item.data);
};

export const viewKiosk = ({ secretSha256: _secret, sessionId: _session, ...kiosk }: StoredKiosk): Kiosk => kiosk;

/** A hall has a handful of machines. */
export const allKiosks = async (): Promise<Kiosk[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: partition() }).options({ consistent: true, limit: 100 }).send();
  return ((Items ?? []) as { data: unknown }[]).map(({ data }) => viewKiosk(StoredKiosk.parse(data))).toReversed();
};
