import type { Party, Representation } from '../../../shared/cases/party';
import type { CaseHead } from '../../../shared/cases/court-case';
import type { CaseId, FileId, PartyId, PersonId, RepresentationId } from '../../../shared/kernel/ids';
import { FilingItem, PartyItem, RepresentationItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put } from '../../../functions/cases/case-log';
import type { CaseRecord } from '../../../functions/cases/case-record';
import { seal } from '../../../functions/platform/sealing';
import { clock } from '../../../functions/platform/clock';
import { tokenOf } from '../../support/call';

/** Three parties of one traffic case: 李 (plaintiff), 王 (defendant), a company that acts through 周, its agent. */
export const people = { li: 'person_li000001', wang: 'person_wang0001', zhou: 'person_zhou0001', stranger: 'person_other001', mediator: 'person_staffmediator1', mediator2: 'person_staffmediator2', judge: 'person_staffjudge1', clerk: 'person_staffclerk1' } as const;
export const partyIds = { li: 'party_li0001', wang: 'party_wang01', company: 'party_ins001' } as const;

export const tokens = async () => ({
  li: await tokenOf(people.li, ['party'], '李晓梅'), wang: await tokenOf(people.wang, ['party'], '王建军'), zhou: await tokenOf(people.zhou, ['party'], '周代理'),
  stranger: await tokenOf(people.stranger, ['party'], '路人'), mediator: await tokenOf(people.mediator, ['mediator'], '吴调解'), mediator2: await tokenOf(people.mediator2, ['mediator'], '郑和'),
  judge: await tokenOf(people.judge, ['judge'], '林法官'), clerk: await tokenOf(people.clerk, ['filingClerk'], '陈立案'),
});

export const cast = (authority: Representation['authority'] = 'special'): { parties: Party[]; agencies: Representation[] } => ({
  parties: [
    { partyId: partyIds.li as PartyId, role: 'plaintiff', kind: 'person', name: '李晓梅', personId: people.li as PersonId },
    { partyId: partyIds.wang as PartyId, role: 'defendant', kind: 'person', name: '王建军', personId: people.wang as PersonId },
    { partyId: partyIds.company as PartyId, role: 'defendant', kind: 'organization', name: '某财产保险公司', creditCode: '91610700000000000X' },
  ],
  agencies: [{
    representationId: 'agency_zhou' as RepresentationId, partyId: partyIds.company as PartyId, personId: people.zhou as PersonId, name: '周代理', authority,
    powerOfAttorneyFileId: 'file_poa1' as FileId, state: 'accepted', askedAt: '2026-11-20T00:00:00.000Z',
  }],
});

const head = (claimAmountFen: number): Partial<CaseHead> => ({
  phase: 'open', court: '陕0702', demo: true, causeOfAction: '机动车交通事故责任纠纷', receiptNumber: '演示1', caseNumber: '（2026）演示0702民初1号', title: '李晓梅诉王建军等',
  claimAmountFen, feeKind: 'property', procedure: 'summary', filedBy: people.li as PersonId, submittedAt: '2026-11-20T00:00:00.000Z', acceptedAt: '2026-11-21T00:00:00.000Z',
});

let made = 0;
/** An accepted case with the cast bound to it. `extra` changes what is put. */
export const acceptedCase = async (options: { authority?: Representation['authority']; firstMediation?: CaseHead['firstMediation']; withAgent?: boolean; caseId?: CaseId } = {}): Promise<{ caseId: CaseId; record: CaseRecord }> => {
  made += 1;
  const caseId = options.caseId ?? `case_mediation${String(made).padStart(4, '0')}` as CaseId;
  const { parties, agencies } = cast(options.authority);
  const sealed = (party: Party): Party => (party.kind === 'person' ? { ...party, idNumberSealed: seal('612301199001011234', 'idNumber'), idNumberMasked: '6123**********1234', domicileSealed: seal('汉台区北关街道1号', 'address') } : party);
  const record = await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'CASE_ACCEPTED', actor: { kind: 'system', name: '系统' }, data: {} }], {
    head: { ...head(6800000), ...(options.firstMediation === undefined ? {} : { firstMediation: options.firstMediation }) },
    puts: [
      put(FilingItem, { ownerId: people.li, state: 'accepted', causeOfAction: '机动车交通事故责任纠纷', formVersion: '1', answers: {}, files: [], resubmissions: 0, createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z' }),
      ...parties.map((party) => put(PartyItem, sealed(party))),
      ...(options.withAgent === false ? [] : agencies.map((agency) => put(RepresentationItem, agency))),
    ],
  });
  return { caseId, record };
};
