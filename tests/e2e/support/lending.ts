import { lendingAnswers } from '../../bench/lending-answers';
import type { Citizen } from './walk';

/** People of no walk: what is filed for them stands in nobody's way. */
export const feng: Citizen = { phone: '13900000021', name: '冯示例', idNumber: '999999198501010018' };
export const chu: Citizen = { phone: '13900000022', name: '褚示例', idNumber: '999999198602020012' };

/** The lending complaint, between these two. */
export const lendingBetween = (lender: Citizen, borrower: Citizen): Readonly<Record<string, string>> => ({
  ...lendingAnswers,
  'plaintiffs.0.name': lender.name, 'plaintiffs.0.phone': lender.phone, 'plaintiffs.0.idNumber': lender.idNumber,
  'defendants.0.name': borrower.name, 'defendants.0.phone': borrower.phone, 'defendants.0.idNumber': borrower.idNumber,
  'facts.parties.lender': lender.name, 'facts.parties.borrower': borrower.name,
});
