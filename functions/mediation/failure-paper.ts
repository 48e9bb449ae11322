import { partyRoles } from '../../shared/cases/party';
import { courtDateOf } from '../../shared/kernel/time';
import { endingGrounds, type FailureRecord } from '../../shared/mediation/ending';
import type { Mediation } from '../../shared/mediation/mediation';
import { PartyItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import type { Paper } from '../platform/paper';
import { dayText } from './agreement-paper';
import { mediationCopy as copy } from './copy';

/** 调解情况记录, 在线调解规则 21, 22: facts, reason, cost, hints and what nobody disputes; nothing anybody offered. */
export const failurePaper = (record: CaseRecord, mediation: Mediation, failure: FailureRecord, at: Date): Paper => {
  const ground = endingGrounds[failure.ground];
  const rows: [string, string][] = [
    ...record.all(PartyItem).map((party): [string, string] => [partyRoles[party.role], party.name]),
    [copy.mediator, mediation.mediatorName ?? copy.none],
    [copy.acceptedOn, mediation.acceptedAt === undefined ? copy.none : dayText(courtDateOf(mediation.acceptedAt))],
    [copy.endedOn, dayText(courtDateOf(at.toISOString()))],
    [copy.ground, `${ground.title}（${ground.article}）`],
    [copy.reason, failure.reason],
    [copy.costRaised, failure.costRaised ?? copy.none],
    [copy.hints, failure.hints ?? copy.none],
  ];
  const undisputed = failure.undisputedFacts ?? [];
  return {
    court: court().name,
    title: copy.failureTitle,
    ...(record.head.caseNumber === undefined ? {} : { number: record.head.caseNumber }),
    blocks: [
      { kind: 'table', rows },
      { kind: 'heading', text: copy.undisputed },
      ...(undisputed.length === 0 ? [copy.none] : undisputed.map((fact, index) => `${index + 1}．${fact}`)).map((text) => ({ kind: 'paragraph' as const, text, indent: true })),
      { kind: 'paragraph', text: copy.concessionsOut, indent: true },
    ],
    closing: { name: court().name, on: dayText(courtDateOf(at.toISOString())) },
    demo: record.head.demo,
  };
};
