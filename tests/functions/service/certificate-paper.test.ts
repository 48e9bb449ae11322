import { describe, expect, it } from '@jest/globals';
import { certificatePaper, type CertificateFacts } from '../../../functions/service/certificate-paper';
import type { ServiceEffect } from '../../../shared/service/service-effect';

const at = '2026-11-23T01:00:00.000Z';
const effect = (track: ServiceEffect['track'], rule: ServiceEffect['rule']): ServiceEffect => ({ effectiveOn: '2026-11-23', effectiveAt: at, track, rule, channel: 'inApp', article: '', sentence: '', periods: [] } as unknown as ServiceEffect);
const consent = (state: string, given = '2026-11-20T01:00:00.000Z') => ({ electronicService: { state, at: given, noticeVersion: '2026-11' } });

const paperOf = (of: ServiceEffect, party: object = {}, service: object = {}) => JSON.stringify(certificatePaper({
  court: { name: '汉中市汉台区人民法院', demo: true }, head: { causeOfAction: '离婚纠纷', caseNumber: '（2026）演示陕0702民初1号', demo: true }, documents: [], verifyUrl: 'https://x', at: new Date(at), effect: of,
  service: { orderedBy: '陈立案', orderedAt: at, code: 'ABCDEFGH', tries: [{ channel: 'counter', addressMasked: '本院自助终端', addressSource: 'givenByParty', sentAt: at, result: 'received', resultAt: at, receiver: 'self' }], ...service },
  party: { role: 'defendant', name: '王建军', ...party },
} as unknown as CertificateFacts));

describe('the certificate says on what service rests, and no more', () => {
  it.each<[string, ServiceEffect, object, object, string | undefined]>([
    ['arrival, consent given', effect('A', 'onArrival'), consent('given'), {}, '于2026年11月20日明确同意'],
    ['signed for, never asked', effect('B', 'onReply'), {}, { confirmedAt: at }, '接受本次已完成的电子送达并签收'],
    ['only read', effect('B', 'onReading'), {}, {}, '打开并阅读了本次电子送达的文书'],
    ['signed for, refused for the future', effect('B', 'onReply'), consent('refused', at), { confirmedAt: at }, '对以后的文书，表示不同意'],
    ['printed at the machine', effect('paper', 'onSigning'), {}, {}, undefined],
    ['announced', effect('announcement', 'afterAnnouncement'), consent('given'), {}, undefined],
  ])('%s', (_what, of, party, service, words) => {
    const paper = paperOf(of, party, service);
    expect(paper.includes('同意电子送达的依据')).toBe(words !== undefined);
    expect(paper).toContain(words ?? '以送达回证、邮件回执、留置记录或者公告为准');
    expect(paper).toContain(words === undefined ? '"title":"送达凭证"' : '"title":"电子送达凭证"');
    expect(paper).toContain('当面交付');
  });
});
