import type { DelegationScope } from '../cases/delegation';

/** Who may do what, once: read by the server before anything else, by the screens to hide what is refused, and by the test that tries every door. */

export const roles = ['visitor', 'party', 'mediator', 'filingClerk', 'filingSupervisor', 'judge', 'finance', 'mediationOrganisation', 'administrator', 'kiosk'] as const;
export type Role = (typeof roles)[number];

/**
 * How a person stands to the case in the path:
 * - `any`: no case is meant, or none of this matters
 * - `owner`: made this draft or filing
 * - `principal`: the owner, or a bound party: whoever may ask a relative to help
 * - `party`: a bound party of the case, or their accepted agent (owner included)
 * - `addressee`: not yet bound, but opened a service code that names them (checked by the use case)
 * - `attendee`: a party, or a person the mediator invited into this case's mediation room
 * - `assigned`: the mediator appointed in this case
 * - `court`: staff of the court that handles it
 */
export const relations = ['any', 'owner', 'principal', 'party', 'attendee', 'assigned', 'court'] as const;
export type Relation = (typeof relations)[number];

type Row = Partial<Record<Role, Relation>>;

const everyone: Row = { visitor: 'any', party: 'any', mediator: 'any', filingClerk: 'any', filingSupervisor: 'any', judge: 'any', finance: 'any', mediationOrganisation: 'any', administrator: 'any', kiosk: 'any' };
const loggedIn: Row = { party: 'any', mediator: 'any', filingClerk: 'any', filingSupervisor: 'any', judge: 'any', finance: 'any', mediationOrganisation: 'any', administrator: 'any' };
const courtOnly: Row = { filingClerk: 'any', filingSupervisor: 'any', judge: 'any', administrator: 'any' };

export const policy = {
  'public.read': everyone,
  'channel.callback': everyone,
  'identity.login': everyone,
  'identity.self': loggedIn,
  'identity.verify': { party: 'any' },
  'identity.readCard': loggedIn,
  'identity.reviewVerifications': { filingClerk: 'any', administrator: 'any' },
  'documents.upload': loggedIn,
  'documents.readOwnFile': loggedIn,
  'documents.read': { party: 'party', mediator: 'assigned', filingClerk: 'court', filingSupervisor: 'court', judge: 'court', finance: 'court' },
  'filing.draft': { party: 'any' },
  'filing.ownDraft': { party: 'owner' },
  'filing.fill': { party: 'owner' },
  // who may sign is found by the verified number, in the use case
  'filing.coSign': { party: 'any' },
  'cases.delegate': { party: 'principal' },
  'cases.help': { party: 'any' },
  'filing.queue': { filingClerk: 'any', filingSupervisor: 'any', administrator: 'any' },
  'filing.review': { filingClerk: 'court', filingSupervisor: 'court' },
  // 一次性告知 (在线诉讼规则 9(1)(二)): what could have been told the first time is told later only by the head of the filing division
  'filing.approveSecondReturn': { filingSupervisor: 'court' },
  'filing.keepReasons': { administrator: 'any' },
  'filing.assignment': { filingClerk: 'court', filingSupervisor: 'court', judge: 'court', administrator: 'court' },
  'filing.reassign': { filingSupervisor: 'court' },
  'filing.read': { party: 'owner', filingClerk: 'court', filingSupervisor: 'court', judge: 'court' },
  'cases.list': { party: 'any', mediator: 'any', filingClerk: 'any', filingSupervisor: 'any', judge: 'any', finance: 'any', administrator: 'any' },
  'cases.read': { party: 'party', mediator: 'assigned', filingClerk: 'court', filingSupervisor: 'court', judge: 'court', finance: 'court' },
  'cases.journal': { party: 'party', filingClerk: 'court', filingSupervisor: 'court', judge: 'court', administrator: 'court' },
  'cases.accessLog': { party: 'party', filingSupervisor: 'court', judge: 'court', administrator: 'court' },
  'cases.reviewRepresentation': { filingClerk: 'court', filingSupervisor: 'court', judge: 'court' },
  'fees.pay': { party: 'party' },
  'fees.payMany': { party: 'any' },
  'fees.counter': { filingClerk: 'court', finance: 'court' },
  'fees.payByLink': everyone,
  'fees.shareLink': { party: 'party', filingClerk: 'court', judge: 'court', finance: 'court' },
  'fees.issueNotice': { filingClerk: 'court', judge: 'court' },
  'fees.proposeRefund': { filingClerk: 'court', judge: 'court', finance: 'court' },
  'fees.verifyBill': { party: 'party', filingClerk: 'court', judge: 'court', finance: 'court' },
  'fees.applyForRelief': { party: 'party' },
  'fees.reliefList': { filingClerk: 'any', judge: 'any', finance: 'any', administrator: 'any' },
  'fees.decideRelief': { filingClerk: 'court', judge: 'court' },
  'fees.lapseList': { filingClerk: 'any', judge: 'any', finance: 'any', administrator: 'any' },
  'fees.decideLapse': { filingClerk: 'court', judge: 'court' },
  'fees.finance': { finance: 'any', administrator: 'any' },
  'fees.reconcile': { finance: 'any' },
  'fees.refundList': { finance: 'any', administrator: 'any' },
  'fees.approveRefund': { finance: 'court' },
  'service.board': courtOnly,
  'service.team': { party: 'any' },
  'service.teamDesk': { filingClerk: 'any', filingSupervisor: 'any', administrator: 'any' },
  // the court's machine in the hall: nothing but this, and nobody else
  'service.kiosk': { kiosk: 'any' },
  'service.keepKiosks': { filingSupervisor: 'any', administrator: 'any' },
  'service.order': { filingClerk: 'court', judge: 'court' },
  'service.claim': { party: 'any' },
  'service.receive': { party: 'party' },
  'service.contacts': { party: 'party', filingClerk: 'court', judge: 'court' },
  'service.chain': { party: 'party', filingClerk: 'court', judge: 'court' },
  'service.disown': everyone,
  'defence.file': { party: 'party' },
  'defence.read': { party: 'party', mediator: 'assigned', filingClerk: 'court', filingSupervisor: 'court', judge: 'court' },
  'defence.rule': { judge: 'court' },
  'mediation.request': { party: 'party' },
  'mediation.refer': { judge: 'court', filingClerk: 'court' },
  'mediation.conduct': { mediator: 'assigned' },
  'mediation.attend': { party: 'party', mediator: 'assigned' },
  'mediation.room': { party: 'attendee', mediator: 'assigned', judge: 'court' },
  'mediation.takeInvitation': { party: 'any' },
  'mediation.screen': { mediator: 'assigned', judge: 'court' },
  'mediation.statement': { judge: 'court' },
  'mediation.ownDesk': { mediator: 'any' },
  'mediation.volunteer': { mediator: 'any' },
  'mediation.ownDiary': { party: 'any', mediator: 'any' },
  'mediation.docket': { party: 'party', filingClerk: 'court' },
  'mediation.withdrawSuit': { party: 'party' },
  'mediation.ruleWithdrawal': { judge: 'court' },
  'mediation.keepRegister': { mediationOrganisation: 'any', administrator: 'any' },
  'mediation.listMediators': { filingClerk: 'any', judge: 'any', mediationOrganisation: 'any', administrator: 'any' },
  'court.outages': { filingClerk: 'any', judge: 'any', finance: 'any', administrator: 'any' },
  'courts.holidays': { administrator: 'any' },
  'outbox.deadLetters': { administrator: 'any' },
} as const satisfies Record<string, Row>;

export type Capability = keyof typeof policy;

/** 亲友代办: what an invited delegate may do instead of the party, and the scope it takes. Signing and submitting are not here. */
export const delegable: Partial<Record<Capability, DelegationScope>> = { 'filing.read': 'see', 'cases.read': 'see', 'documents.read': 'see', 'filing.fill': 'fill', 'fees.pay': 'pay' };

/** The relation a role needs for a capability, or undefined when the role may never do it. */
export const neededRelation = (capability: Capability, role: Role): Relation | undefined => (policy[capability] as Row)[role];

export const rolesOf = (capability: Capability): Role[] => roles.filter((role) => neededRelation(capability, role) !== undefined);
