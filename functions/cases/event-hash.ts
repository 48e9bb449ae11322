import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseEvent } from '../../shared/cases/case-event';

export const GENESIS = '0'.repeat(64);

/** SHA-256 (hex) over the RFC 8785 form of the event without its own hash. */
export const eventHash = (event: Omit<CaseEvent, 'hash'>): string => {
  const { caseId, version, type, at, actor, data, prevHash } = event;
  return createHash('sha256').update(canonicalize({ caseId, version, type, at, actor, data, prevHash }) ?? '').digest('hex');
};

export interface ChainBreak { version: number; reason: string }

/** The first event at which the chain does not hold, or undefined when it is intact. */
export const firstBreak = (events: readonly CaseEvent[], head?: { version: number; hash: string }): ChainBreak | undefined => {
  let prevHash = GENESIS;
  for (const [index, event] of events.entries()) {
    if (event.version !== index + 1) return { version: index + 1, reason: `缺少第${index + 1}号事件` };
    if (event.prevHash !== prevHash) return { version: event.version, reason: '与前一事件的哈希不衔接' };
    if (eventHash(event) !== event.hash) return { version: event.version, reason: '内容与哈希不符' };
    prevHash = event.hash;
  }
  if (head !== undefined && (head.version !== events.length || head.hash !== prevHash)) return { version: events.length + 1, reason: '末尾事件缺失或与案件当前状态不符' };
  return undefined;
};
