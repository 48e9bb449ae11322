import * as z from 'zod/mini';
import { CaseId } from '../kernel/ids';

/** Somebody whose particulars can be copied: the person themself (no case), or a party of an earlier filing of theirs. Numbers stay on the server. */
export const KnownParty = z.object({
  caseId: z.optional(CaseId),
  /** where it stands in that filing: "defendants.1" */
  path: z.optional(z.string()),
  name: z.string(),
  detail: z.string(),
});
export type KnownParty = z.infer<typeof KnownParty>;
