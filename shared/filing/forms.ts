import type { FormDefinition } from './form';
import { creditCard } from './forms/credit-card';
import { divorce } from './forms/divorce';
import { financeLease } from './forms/finance-lease';
import { financialLoan } from './forms/financial-loan';
import { guaranteeInsurance } from './forms/guarantee-insurance';
import { labour } from './forms/labour';
import { privateLending } from './forms/private-lending';
import { propertyManagement } from './forms/property-management';
import { sale } from './forms/sale';
import { securitiesMisrepresentation } from './forms/securities-misrepresentation';
import { trafficAccident } from './forms/traffic-accident';

/** Every cause that can be filed in full element form: the 11 of 法〔2024〕46号, the usual ones first. A new cause is one file and one name here. */
export const allForms: readonly FormDefinition[] = [
  trafficAccident, privateLending, divorce, labour, propertyManagement, sale, financialLoan, creditCard, financeLease, guaranteeInsurance, securitiesMisrepresentation,
];

export const formOf = (cause: string): FormDefinition | undefined => allForms.find((form) => form.cause === cause);
