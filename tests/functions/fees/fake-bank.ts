import type { BankTransfers, TransferOrder, TransferResult } from '../../../functions/fees/ports';

export interface FakeBank extends BankTransfers { sent: TransferOrder[]; /** what the bank does with the next transfers */ next: TransferResult[]; decide(number: string, result: TransferResult): void }

/** An agent bank that keeps what it was sent; the test decides what becomes of it. */
export const fakeBank = (): FakeBank => {
  const known = new Map<string, TransferResult>();
  const bank: FakeBank = {
    sent: [], next: [],
    decide: (number, result) => { known.set(number, result); },
    send: async (order) => {
      bank.sent.push(order);
      const result = bank.next.shift() ?? { kind: 'processing', bankNumber: `B${order.number}` };
      if (result.kind !== 'unknown') known.set(order.number, result);
      return result;
    },
    query: async (number) => known.get(number) ?? { kind: 'absent' },
  };
  return bank;
};
