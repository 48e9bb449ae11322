import type { EBillGateway } from '../../../functions/fees/ports';

let numbers = 0;

/** A finance platform that always answers, each bill with a number of its own. */
export const fakeEBills = (): EBillGateway => {
  const bill = async (amountFen: number) => {
    numbers += 1;
    return { billCode: '61020126', billNumber: `00260${String(numbers).padStart(5, '0')}`, checkCode: 'abc123', issuedOn: '2026-11-23', totalFen: amountFen, amountInWords: '', pdf: Buffer.from('%PDF-1.7') };
  };
  return {
    issue: ({ items }) => bill(items.reduce((sum, item) => sum + item.amountFen, 0)),
    reverse: ({ amountFen }) => bill(amountFen),
    verify: async () => ({ valid: true, status: 'ISSUED' }),
  };
};
