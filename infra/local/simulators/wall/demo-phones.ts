import { DEMO_NAMES } from './copy';

/** The demo people's numbers; 1390000000x is nobody's real phone here. */
export const DEMO_PHONES: Readonly<Record<string, string>> = {
  '13900000001': DEMO_NAMES.plaintiff,
  '13900000002': DEMO_NAMES.driver,
  '13900000003': DEMO_NAMES.insurersAgent,
  '13900000004': DEMO_NAMES.lender,
  '13900000005': DEMO_NAMES.borrower,
};
