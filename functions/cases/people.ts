import { GetItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { RoleName } from '../../shared/identity/person';
import type { PersonId } from '../../shared/kernel/ids';
import { digestOf } from '../platform/sealing';
import { peopleEntity, peopleTable } from '../platform/tables';

/** Item PERSON#id / PROFILE of `People`. Numbers are sealed with the purposes "idNumber" and "phone". */
export const Person = z.object({
  personId: z.string(),
  roles: z.array(RoleName),
  /** Known only after identity verification (party) or from the staff login */
  name: z.optional(z.string()),
  phoneSealed: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  phoneDigest: z.optional(z.string()),
  idNumberSealed: z.optional(z.string()),
  idNumberMasked: z.optional(z.string()),
  idNumberDigest: z.optional(z.string()),
  /** appid → the person's openid in that app, stored at login */
  openIds: z.optional(z.record(z.string(), z.string())),
  organisation: z.optional(z.string()),
  verifiedBy: z.optional(z.enum(['face', 'documents', 'staffLogin'])),
  verifiedAt: z.optional(z.string()),
  safePhrase: z.optional(z.string()),
  createdAt: z.string(),
});
export type Person = z.infer<typeof Person>;

const openIdKey = (appid: string, openId: string) => `openId#${digestOf('openId', `${appid} ${openId}`)}`;
const pk = (personId: string) => `PERSON#${personId}`;

export const findPerson = async (personId: PersonId | string): Promise<Person | undefined> => {
  const { Item } = await peopleEntity.build(GetItemCommand).key({ pk: pk(personId), sk: 'PROFILE' }).options({ consistent: true }).send();
  return Item === undefined ? undefined : Person.parse(Item.data);
};

/** lookupKey is "phone#<digest>": one phone, one person. */
export const savePerson = async (person: Person): Promise<void> => {
  await peopleEntity.build(PutItemCommand).item({
    pk: pk(person.personId), sk: 'PROFILE', data: JSON.parse(JSON.stringify(person)),
    ...(person.phoneDigest === undefined ? {} : { lookupKey: `phone#${person.phoneDigest}` }),
  }).send();
};

/** How an app's platform calls this person; undefined until they have logged in there. */
export const openIdAt = (person: Pick<Person, 'openIds'> | undefined, appid: string | undefined): string | undefined => person?.openIds?.[appid ?? ''];

/** Stored beside the profile, so that the next login by the app alone finds the person. */
export const bindOpenId = async (person: Person, appid: string, openId: string): Promise<Person> => {
  if (openIdAt(person, appid) === openId) return person;
  const bound = { ...person, openIds: { ...person.openIds, [appid]: openId } };
  await savePerson(bound);
  await peopleEntity.build(PutItemCommand).item({ pk: pk(person.personId), sk: `OPENID#${appid}`, data: { personId: person.personId }, lookupKey: openIdKey(appid, openId) }).send();
  return bound;
};

export const findPersonByOpenId = async (appid: string, openId: string): Promise<Person | undefined> => {
  const { Items } = await peopleTable.build(QueryCommand).query({ partition: openIdKey(appid, openId), index: 'byLookup' }).options({ limit: 1 }).send();
  const [found] = (Items ?? []) as { data: { personId: string } }[];
  return found === undefined ? undefined : findPerson(found.data.personId);
};

export const findPersonByPhone = async (phoneDigest: string): Promise<Person | undefined> => {
  const { Items } = await peopleTable.build(QueryCommand).query({ partition: `phone#${phoneDigest}`, index: 'byLookup' }).options({ limit: 1 }).send();
  const [found] = (Items ?? []) as { data: unknown }[];
  return found === undefined ? undefined : Person.parse(found.data);
};
