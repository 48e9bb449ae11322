import { returnGrounds, type ReturnGround } from '../../../shared/mediation/before-filing';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { mediationCopy } from '../copy';
import { mayAskDocketing } from '../domain/before-filing';
import { isOpen } from '../domain/advance';
import { mediationOf } from '../mediation-of';
import { recordFailure } from '../record-failure';
import { applies } from './mediate-first';

const AGREED: ReadonlySet<string> = new Set(['agreed', 'statementIssued']);

/**
 * rules/07 §3, 在线调解规则 21(一): what was handed in is docketed without being filed again; the review's days begin now (CPL 126).
 * A mediation that still runs ends at once. The clerk does the same when the application has to be handed back (9).
 */
export const askDocketing = async ({ record, caller, returnGround, advice, at }: { record: CaseRecord; caller: Caller; returnGround: ReturnGround | undefined; advice: string | undefined; at: Date }): Promise<CaseRecord> => {
  const byClerk = caller.role !== 'party';
  mayAskDocketing({ phase: record.head.phase, applies: applies(record, caller), byClerk, returnGround, advice });
  const actor = actorOf(caller);
  const mediation = mediationOf(record);
  const running = isOpen(mediation) && !AGREED.has(mediation.state);
  const reason = returnGround === undefined ? mediationCopy.wantsDocketing(caller.name) : mediationCopy.returned(returnGrounds[returnGround].title, returnGrounds[returnGround].article, advice ?? '');
  const ended = running ? await recordFailure({ record, actor, failure: { ground: returnGround === undefined ? 'unwilling' : 'other', reason }, at }) : record;
  return appendToCase(ended, at, [{ type: 'DOCKETING_ASKED', actor, ...(returnGround === undefined ? {} : { data: { returnGround } }) }], { head: { phase: 'filing' } });
};
