import type { RoomPeer } from './room';

type Person = Pick<RoomPeer, 'peerId' | 'role' | 'phone'>;
/** A mesh sends one picture per person: four with a phone among them is what a phone's uplink and processor bear; without phones, six see two. */
const ALL_PICTURES = 4;
const TWO_PICTURES = 6;

/**
 * Bits per second for one's own picture, undefined = sound only.
 * Up to four people: everybody at 360p. Five or six: the one who leads and the one who speaks, small. More: the one who leads.
 */
export const pictureFor = (me: Person, people: readonly Person[], leads: string | undefined, speaker: string | undefined): number | undefined => {
  if (people.length <= ALL_PICTURES) return 300_000;
  if (me.peerId === leads) return people.some(({ phone }) => phone) ? 120_000 : 200_000;
  if (people.length <= TWO_PICTURES && me.peerId === speaker) return 120_000;
  return undefined;
};
