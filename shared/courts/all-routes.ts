import { caseRoutes } from '../cases/contract';
import { defenceRoutes } from '../defence/contract';
import { documentRoutes } from '../documents/contract';
import { courtFeeRoutes } from '../fees/court-fee-contract';
import { feeRoutes, periodRoutes } from '../fees/contract';
import { counterRoutes } from '../fees/counter-contract';
import { payRoutes } from '../fees/pay-contract';
import { financeRoutes } from '../fees/finance-contract';
import { filingRoutes } from '../filing/contract';
import { identityRoutes } from '../identity/contract';
import type { Route } from '../kernel/contract';
import { mediationRoutes } from '../mediation/contract';
import { ocrRoutes } from '../ocr/contract';
import { serviceRoutes } from '../service/contract';
import { kioskRoutes } from '../service/kiosk-contract';
import { teamRoutes } from '../service/team-contract';
import { courtRoutes } from './contract';

/** Every door of the product by capability; OpenAPI and the policy test are made from it. */
export const allRoutes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  courts: courtRoutes, identity: identityRoutes, documents: documentRoutes, filing: filingRoutes, cases: caseRoutes,
  fees: { ...feeRoutes, ...courtFeeRoutes, ...financeRoutes, ...payRoutes, ...counterRoutes }, periods: periodRoutes, service: { ...serviceRoutes, ...teamRoutes, ...kioskRoutes }, mediation: mediationRoutes, defence: defenceRoutes, ocr: ocrRoutes,
};
