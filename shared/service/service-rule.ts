import * as z from 'zod/mini';
import { PartyRole } from '../cases/party';
import { DocumentKindName } from '../documents/case-document';
import { ServiceBundle } from './service';

/** "When this happens, these papers go to these parties": the court's own bundles. */
export const ServiceRule = z.object({
  on: z.enum(['CASE_ACCEPTED', 'FEE_NOTICE_ISSUED', 'MEDIATION_STATEMENT_ISSUED', 'CONFIRMATION_RULED', 'FILING_DECLARED_INADMISSIBLE', 'FILING_TRANSFERRED', 'ANSWER_FILED', 'JURISDICTION_OBJECTED', 'JURISDICTION_RULED', 'COUNTERCLAIM_FILED',
    'WITHDRAWAL_RULED', 'MEDIATION_INVITED', 'CONFIRMATION_OBJECTION_RULED']),
  bundle: ServiceBundle,
  kinds: z.array(DocumentKindName),
  to: z.array(PartyRole),
  /** only to whom the complaint has reached: nobody hears of a suit by the paper that ends it */
  ifServed: z.optional(z.boolean()),
});
export type ServiceRule = z.infer<typeof ServiceRule>;
