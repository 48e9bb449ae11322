import type { CaseHead } from '../../shared/cases/court-case';
import { partyRoles, type Party } from '../../shared/cases/party';
import type { CaseDocument } from '../../shared/documents/case-document';
import { consentBars, type ConsentBar } from '../../shared/service/consent';
import { courtDateOf, momentText } from '../../shared/kernel/time';
import type { Service } from '../../shared/service/service';
import type { ServiceEffect } from '../../shared/service/service-effect';
import { addressSources, receivers, serviceChannels, tryResults, type ServiceTry } from '../../shared/service/service-try';
import type { CourtConfig } from '../platform/court-config';
import type { Block, Paper } from '../platform/paper';
import { dayOf } from './complaint-papers';
import { papersCopy } from './papers-copy';

const words = papersCopy.certificate;

export interface CertificateFacts {
  court: Pick<CourtConfig, 'name' | 'demo'>;
  head: CaseHead;
  service: Service;
  effect: ServiceEffect;
  documents: readonly CaseDocument[];
  party: Party;
  verifyUrl: string;
  at: Date;
}

/** Court-local, to the second: "2026年11月23日 14:05:09". */
const secondText = (at: string): string => `${momentText(at)}:${at.slice(17, 19)}`;

export const isElectronic = ({ track }: Pick<ServiceEffect, 'track'>): boolean => track !== 'paper' && track !== 'announcement';

/** 在线诉讼规则 29 II: on what the electronic way rests. Paper needs no consent. */
const consentOf = ({ party, service, effect }: CertificateFacts): string | undefined => {
  if (!isElectronic(effect)) return undefined;
  const consent = party.electronicService;
  if (effect.track === 'A' && consent !== undefined) return words.consentGiven(dayOf(courtDateOf(consent.at)));
  if (consent?.state === 'refused' || consent?.state === 'withdrawn') return words.consentThisOnly;
  const isEarlier = consent !== undefined && consent.at < (service.confirmedAt ?? '');
  if (isEarlier) return words.consentGiven(dayOf(courtDateOf(consent.at)));
  return effect.rule === 'onReading' ? words.consentByReading : words.consentByAct;
};

const stepsOf = (service: Service): [string, string][] => {
  const confirmed = service.confirmedBy === undefined ? words.confirmed : `${words.confirmed}（${service.confirmedBy.name}，${words[service.confirmedBy.as]}）`;
  const seconds = service.secondsOnPages === undefined ? '' : words.seconds(service.secondsOnPages);
  const steps: [string, string | undefined][] = [[words.ordered, service.orderedAt], ...service.tries.filter(({ result }) => result !== 'skipped').map((one): [string, string] => [words.sentBy[one.channel], one.sentAt]), [words.delivered, service.deliveredAt], [words.opened, service.openedAt], [`${words.read}${seconds}`, service.readAt], [confirmed, service.confirmedAt]];
  return steps.flatMap(([step, at]): [string, string, string][] => (at === undefined ? [] : [[at, step, secondText(at)]])).toSorted((a, b) => a[0].localeCompare(b[0])).map(([, step, at]) => [step, at]);
};

const resultOf = ({ result, resultAt, resultCode, receiver, receiverName, trackingNumber, place }: ServiceTry): string => [
  result === 'skipped' ? `${tryResults.skipped}：${consentBars[resultCode as ConsentBar]}` : resultAt === undefined ? tryResults[result] : `${tryResults[result]} ${secondText(resultAt)}`,
  receiver === undefined ? '' : `${receivers[receiver]}${receiverName ?? ''}`, trackingNumber ?? '', place ?? '',
].filter((part) => part !== '').join('，');

const heading = (text: string): Block => ({ kind: 'heading', text });

/** 电子送达凭证: the acknowledgement of an electronic service, 在线诉讼规则 31 III. Addresses masked. */
export const certificatePaper = (facts: CertificateFacts): Paper => {
  const { court, head, service, effect, documents, party, verifyUrl, at } = facts;
  const consent = consentOf(facts);
  return {
    court: court.name, title: papersCopy.certificateTitle(isElectronic(effect)), number: head.caseNumber ?? head.receiptNumber, demo: head.demo,
    blocks: [
      { kind: 'table', rows: [
        [words.cause, head.causeOfAction],
        [words.addressee, `${partyRoles[party.role]} ${party.name}`],
        ...(service.confirmedBy === undefined ? [] : [[words.receiver, `${service.confirmedBy.name}（${words[service.confirmedBy.as]}）`] as const]),
        [words.orderedBy, service.orderedBy], [words.code, service.code],
      ] },
      heading(words.documents),
      { kind: 'grid', head: [words.document, words.pages, words.hash], widths: [0.36, 0.1, 0.54], rows: documents.map((document) => [document.title, String(document.pages ?? 1), document.sha256]) },
      heading(words.tries),
      { kind: 'grid', head: [words.channel, words.address, words.source, words.sent, words.result], widths: [0.14, 0.24, 0.2, 0.21, 0.21], rows: service.tries.map((one) => [
        serviceChannels[one.channel], one.addressMasked, addressSources[one.addressSource], secondText(one.sentAt), resultOf(one),
      ]) },
      heading(words.steps),
      { kind: 'grid', head: [words.step, words.at], widths: [0.55, 0.45], rows: stepsOf(service) },
      heading(words.effect),
      { kind: 'table', rows: [
        [words.effectiveOn, `${dayOf(effect.effectiveOn)}（${words.rules[effect.rule]}）`], [words.track, words.tracks[effect.track]], [words.article, effect.article], ...(consent === undefined ? [] : [[words.consent, consent] as const]),
        ...(effect.periods.length === 0 ? [] : [[words.periods, effect.periods.map((period) => words.lastDay(period.title, dayOf(period.lastDayOn), period.article, period.provisional)).join('\n')] as const]),
      ] },
      { kind: 'paragraph', text: isElectronic(effect) ? words.force : words.forceOnPaper, indent: true },
      { kind: 'qr', text: verifyUrl, caption: words.verify },
    ],
    closing: { name: court.name, on: dayOf(courtDateOf(at.toISOString())) },
  };
};
