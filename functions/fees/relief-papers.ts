import type { FeeRelief, ReliefDecision } from '../../shared/fees/fee-relief';
import { reliefKinds } from '../../shared/fees/fee-relief';
import { reliefGrounds, type ReliefGroundId } from '../../shared/fees/relief-grounds';
import { courtDateOf, longDate } from '../../shared/kernel/time';
import type { CourtConfig } from '../platform/court-config';
import type { Paper } from '../platform/paper';
import { copy } from './copy';
import { decisionText } from './domain/decide-relief';

type Court = Pick<CourtConfig, 'name' | 'demo'>;
const groundsOf = (relief: FeeRelief) => relief.groundIds.map((id) => reliefGrounds[id as ReliefGroundId]);

/** 司法救助申请书, in writing as 办法 48 asks. */
export const reliefApplicationPaper = (relief: FeeRelief, court: Court, number: string): Paper => ({
  court: '', title: copy.relief.applicationTitle(reliefKinds[relief.kind]), number, demo: court.demo,
  blocks: [
    { kind: 'table', rows: [[copy.relief.applicant, relief.applicantName], [copy.relief.asks, `${reliefKinds[relief.kind]}${copy.relief.courtFees}`]] },
    { kind: 'heading', text: copy.relief.grounds },
    ...groundsOf(relief).map(({ question, article }) => ({ kind: 'paragraph' as const, text: `${copy.relief.yes(question)}（${article}）` })),
    { kind: 'heading', text: copy.relief.facts },
    { kind: 'paragraph', indent: true, text: relief.statement },
    { kind: 'heading', text: copy.relief.proofs },
    { kind: 'paragraph', text: relief.proofs.length === 0 ? copy.relief.noProofs : relief.proofs.map(({ name }) => name).join('；') },
    { kind: 'paragraph', text: copy.relief.to },
    { kind: 'paragraph', text: court.name },
  ],
  closing: { name: `${copy.relief.applicant}：${relief.applicantName}`, on: longDate(courtDateOf(relief.appliedAt)) },
});

/** The decision with its reasons; a refusal is explained in writing (办法 48 III). */
export const reliefDecisionPaper = (relief: FeeRelief & { decision: ReliefDecision }, court: Court, number: string): Paper => ({
  court: court.name, title: copy.relief.decisionTitle, number, demo: court.demo,
  blocks: [
    { kind: 'paragraph', text: `${relief.applicantName}：` },
    { kind: 'paragraph', indent: true, text: copy.relief.decided(longDate(courtDateOf(relief.appliedAt)), reliefKinds[relief.kind]) },
    { kind: 'paragraph', indent: true, text: relief.decision.reason },
    { kind: 'paragraph', indent: true, text: `${copy.relief.basis}${[...new Set(groundsOf(relief).map(({ article }) => article))].join('、')}，${copy.relief.decides}` },
    { kind: 'paragraph', indent: true, text: `${decisionText(relief, relief.decision)}。` },
    { kind: 'paragraph', indent: true, text: relief.decision.outcome === 'refused' ? copy.relief.afterRefusal : copy.relief.afterGrant },
  ],
  closing: { name: court.name, on: longDate(courtDateOf(relief.decision.at)) },
});
