import type { CaseHead } from '../../../shared/cases/court-case';
import type { Party } from '../../../shared/cases/party';
import type { DocumentKind } from '../../../shared/documents/case-document';
import type { CaseId, PartyId, PersonId } from '../../../shared/kernel/ids';
import { FilingItem, PartyItem, ServiceItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { fileDocument } from '../../../functions/cases/file-document';
import { savePerson } from '../../../functions/cases/people';
import { saveUploadedFile } from '../../../functions/cases/uploaded-file';
import { clock } from '../../../functions/platform/clock';
import { digestOf, seal } from '../../../functions/platform/sealing';
import { onCaseEvent } from '../../../functions/service/on-case-event';
import { tokenOf } from '../../support/call';

export const people = { li: 'person_li000001', wang: 'person_wang0001', zhou: 'person_zhou0001', other: 'person_other001', fresh: 'person_fresh001', clerk: 'person_clerk001' } as const;
export const partyIds = { li: 'party_li0001' as PartyId, wang: 'party_wang01' as PartyId, company: 'party_ins001' as PartyId };
export const CREDIT_CODE = '91999999MA0DEMXANC';
const numbers = { li: '99999919860412101X', wang: '999999197909232023', zhou: '999999198805051230', other: '999999199001011234' } as const;
const names = { li: '李晓梅', wang: '王建军', zhou: '周代理', other: '路人甲' } as const;
const phones = { li: '13900000001', wang: '13900000002', zhou: '13900000003', other: '13900000009' } as const;

/** Everybody but `fresh` has proven who they are. */
export const savePeople = async (): Promise<void> => {
  for (const who of ['li', 'wang', 'zhou', 'other'] as const) {
    await savePerson({
      personId: people[who], roles: ['party'], name: names[who], phoneSealed: seal(phones[who], 'phone'), phoneDigest: digestOf('phone', phones[who]), idNumberSealed: seal(numbers[who], 'idNumber'),
      idNumberDigest: digestOf('idNumber', numbers[who]), verifiedBy: 'face', verifiedAt: '2026-11-20T00:00:00.000Z', safePhrase: `${names[who].slice(0, 1)}家青山`, createdAt: '2026-11-20T00:00:00.000Z',
    });
  }
  await savePerson({ personId: people.fresh, roles: ['party'], createdAt: '2026-11-20T00:00:00.000Z' });
};

export const tokens = async () => ({
  li: await tokenOf(people.li, ['party'], '李晓梅'), wang: await tokenOf(people.wang, ['party'], '手机用户'), zhou: await tokenOf(people.zhou, ['party'], '周代理'),
  other: await tokenOf(people.other, ['party'], '路人甲'), fresh: await tokenOf(people.fresh, ['party'], '新用户'), clerk: await tokenOf(people.clerk, ['filingClerk'], '陈立案'),
});

const parties = (): Party[] => [
  { partyId: partyIds.li, role: 'plaintiff', kind: 'person', name: '李晓梅', personId: people.li as PersonId, phoneSealed: seal(phones.li, 'phone'), electronicService: { state: 'given', at: '2026-11-20T00:00:00.000Z', noticeVersion: '1' } },
  { partyId: partyIds.wang, role: 'defendant', kind: 'person', name: '王建军', idNumberDigest: digestOf('idNumber', numbers.wang), phoneSealed: seal(phones.wang, 'phone') },
  { partyId: partyIds.company, role: 'defendant', kind: 'organization', name: '示例财产保险股份有限公司汉中中心支公司', creditCode: CREDIT_CODE, phoneSealed: seal(phones.zhou, 'phone') },
];

let made = 0;
/** An accepted case of three parties with a complaint, an evidence and one that only the plaintiff may see. */
export const acceptedCase = async (change: { head?: Partial<CaseHead>; party?: (party: Party) => Party; complaint?: boolean } = {}): Promise<CaseId> => {
  made += 1;
  const caseId = `case_service${String(made).padStart(4, '0')}` as CaseId;
  const at = clock.now();
  const paper = async (kind: DocumentKind, title: string, visibleTo?: PartyId[]) => (await fileDocument({ kind, title, bytes: new TextEncoder().encode(`%PDF ${title}`), pages: 2, ...(visibleTo === undefined ? {} : { visibleTo }) }, at)).put;
  const index = { personKey: `PERSON#${people.li}`, personSort: `CASE#${caseId}` };
  await appendToCase(await loadCase(caseId), at, [{ type: 'CASE_ACCEPTED', actor: { kind: 'system', name: '系统' }, data: {} }], {
    head: {
      phase: 'open', court: '陕0702', demo: true, causeOfAction: '机动车交通事故责任纠纷', receiptNumber: `演示${made}`, caseNumber: `（2026）演示陕0702民初${made}号`, title: '李晓梅诉王建军等', claimAmountFen: 6800000, feeKind: 'property',
      procedure: 'summary', filedBy: people.li as PersonId, submittedAt: '2026-11-20T00:00:00.000Z', acceptedAt: '2026-11-21T00:00:00.000Z', ...change.head,
    },
    puts: [
      put(FilingItem, { ownerId: people.li, state: 'accepted', causeOfAction: '机动车交通事故责任纠纷', formVersion: '1', answers: {}, files: [], resubmissions: 0, createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z' }, index),
      ...parties().map((party) => put(PartyItem, change.party?.(party) ?? party, party.personId === undefined ? {} : index)),
      ...(change.complaint === false ? [] : [await paper('complaint', '民事起诉状')]), await paper('evidence', '李晓梅的病历'), await paper('evidence', '只给原告看的材料', [partyIds.li]), await paper('mediationStatement', '民事调解书'),
    ],
  });
  return caseId;
};

export const powerOfAttorney = async (fileId: string, ownerId: string): Promise<void> =>
  saveUploadedFile({ fileId, ownerId, name: '授权委托书.pdf', contentType: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64), state: 'stored', createdAt: '2026-11-20T00:00:00.000Z' });

export const serviceOf = async (caseId: CaseId, partyId: PartyId, bundle = 'complaint') =>
  (await loadCase(caseId)).all(ServiceItem).find((service) => service.addresseePartyId === partyId && service.bundle === bundle);

/** Hands every event of the type to the consumer, as the outbox does. */
export const deliverEvents = async (caseId: CaseId, type: string): Promise<void> => {
  for (const event of await readEvents(caseId)) if (event.type === type) await onCaseEvent(event, clock.now());
};
export const eventTypes = async (caseId: CaseId): Promise<string[]> => (await readEvents(caseId)).map(({ type }) => type);
