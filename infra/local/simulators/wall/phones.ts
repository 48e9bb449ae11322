import { randomUUID } from 'node:crypto';
import type { DurableMap } from '../kernel/durable-map';
import { openDurableMap } from '../kernel/durable-map';
import type { MovedClock } from '../kernel/moved-clock';
import { DEMO_PHONES } from './demo-phones';

export interface PhoneMessage {
  readonly id: string;
  readonly at: string;
  readonly channel: 'sms' | 'wechat' | 'email';
  readonly text: string;
  readonly links: readonly string[];
  readonly templateId: string;
  readonly params: readonly string[];
}

interface PhoneState {
  readonly number: string;
  readonly off: boolean;
}

export interface Phone extends PhoneState {
  readonly name: string;
  readonly messages: readonly PhoneMessage[];
}

/** The virtual phones of the demo people, and of any other number that was ever written to. */
export interface Phones {
  all(): readonly Phone[];
  one(number: string): Phone;
  isOff(number: string): boolean;
  setPower(number: string, on: boolean): void;
  receive(number: string, message: Pick<PhoneMessage, 'channel' | 'text' | 'templateId' | 'params'>): PhoneMessage;
  close(): void;
}

/** Newest messages a phone shows. */
const SHOWN = 200;
const LINK = /https?:\/\/[^\s，。；、（）【】"<>]+/g;

type Stored = PhoneMessage & { readonly number: string };

export const openPhones = (folder: string, clock: MovedClock): Phones => {
  const messages: DurableMap<Stored> = openDurableMap(folder, 'messages');
  const states: DurableMap<PhoneState> = openDurableMap(folder, 'states');
  const one = (number: string): Phone => ({
    number,
    name: DEMO_PHONES[number] ?? '',
    off: states.get(number)?.off ?? false,
    messages: messages.values().filter((message) => message.number === number).slice(-SHOWN).map(({ number: _owner, ...message }) => message).reverse(),
  });
  return {
    one,
    all: () => [...new Set([...Object.keys(DEMO_PHONES), ...messages.values().map((message) => message.number)])].map(one),
    isOff: (number) => states.get(number)?.off ?? false,
    setPower: (number, on) => states.put(number, { number, off: !on }),
    receive: (number, draft) => {
      const id = randomUUID();
      const message = { ...draft, id, at: clock.now().toISOString(), links: draft.text.match(LINK) ?? [] };
      messages.put(id, { ...message, number });
      return message;
    },
    close: () => {
      messages.close();
      states.close();
    },
  };
};
