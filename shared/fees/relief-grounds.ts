import type { ReliefKind } from './fee-relief';

/** One question of the navigator. A yes is a ground for its kind; the papers prove it. */
export interface ReliefGround {
  readonly kind: ReliefKind;
  readonly question: string;
  readonly article: string;
  readonly papers: readonly string[];
  /** 办法 44 II: only a natural person may be exempted */
  readonly personOnly?: true;
}

const measures = (article: string): string => `《诉讼费用交纳办法》${article}`;
/** 办法 48: hardship of livelihood is proven by the local standard of hardship as well. */
const HARDSHIP = '当地民政部门或者村（居）民委员会出具的经济困难证明';

export const reliefGrounds = {
  // 办法 45
  disabled: { kind: 'exemption', question: '您是残疾人，而且没有固定的生活来源吗？', article: measures('第四十五条第（一）项'), papers: ['残疾人证', HARDSHIP], personOnly: true },
  maintenance: { kind: 'exemption', question: '您是在要赡养费、扶养费、抚育费或者抚恤金吗？', article: measures('第四十五条第（二）项'), papers: ['能说明亲属关系或者抚恤资格的材料'], personOnly: true },
  subsistence: { kind: 'exemption', question: '您是低保、特困供养、五保对象，或者正在领失业保险金，没有其他收入吗？', article: measures('第四十五条第（三）项'), papers: ['低保证、特困供养证明或者失业保险金领取证明'], personOnly: true },
  goodSamaritan: { kind: 'exemption', question: '您（或者您的近亲属）是见义勇为或者为保护公共利益受到损害，要求赔偿或者补偿吗？', article: measures('第四十五条第（四）项'), papers: ['见义勇为证明或者事件说明'], personOnly: true },
  otherExemption: { kind: 'exemption', question: '您还有别的确实交不起诉讼费的情况吗？', article: measures('第四十五条第（五）项'), papers: [HARDSHIP], personOnly: true },
  // 办法 46
  disaster: { kind: 'reduction', question: '您因自然灾害等不可抗力生活困难、正在接受社会救济，或者家里的生产经营难以为继吗？', article: measures('第四十六条第（一）项'), papers: ['社会救济证明或者受灾证明', HARDSHIP] },
  preferential: { kind: 'reduction', question: '您属于国家规定的优抚、安置对象吗？', article: measures('第四十六条第（二）项'), papers: ['优抚对象或者安置对象证明'] },
  welfare: { kind: 'reduction', question: '申请的是社会福利机构或者救助管理站吗？', article: measures('第四十六条第（三）项'), papers: ['机构登记证书'] },
  otherReduction: { kind: 'reduction', question: '您有别的情况，需要少交一些诉讼费吗？', article: measures('第四十六条第（四）项'), papers: [HARDSHIP] },
  // 办法 47
  socialInsurance: { kind: 'deferral', question: '您是在要社会保险金或者经济补偿金吗？', article: measures('第四十七条第（一）项'), papers: ['参加社会保险或者劳动关系的材料'] },
  accident: { kind: 'deferral', question: '您是交通、医疗、工伤、产品质量、海上等人身伤害事故的受害人，在要赔偿吗？', article: measures('第四十七条第（二）项'), papers: ['事故认定书、诊断证明等'] },
  legalAid: { kind: 'deferral', question: '您正在接受法律援助吗？', article: measures('第四十七条第（三）项'), papers: ['给予法律援助决定书'] },
  otherDeferral: { kind: 'deferral', question: '您现在拿不出钱，过一段时间能交吗？', article: measures('第四十七条第（四）项'), papers: ['能说明暂时困难的材料'] },
} as const satisfies Record<string, ReliefGround>;
export type ReliefGroundId = keyof typeof reliefGrounds;
export const reliefGroundIds = Object.keys(reliefGrounds) as [ReliefGroundId, ...ReliefGroundId[]];

export interface ReliefApplicant { readonly kind: 'person' | 'organization'; /** the case has its number already */ readonly docketed: boolean; /** the party has a fee notice to pay */ readonly noticed?: boolean }

/**
 * The questions for this applicant. A deferral is decided before docketing (办法 49); where the fee is asked for only afterwards it can still be asked for
 * while the notice is open, for 解释 213 speaks of 缓 after the notice.
 */
export const reliefQuestions = ({ kind, docketed, noticed = false }: ReliefApplicant): readonly (ReliefGround & { readonly id: ReliefGroundId })[] =>
  reliefGroundIds.map((id) => ({ id, ...(reliefGrounds[id] as ReliefGround) }))
    .filter((ground) => (kind === 'person' || ground.personOnly === undefined) && !(docketed && !noticed && ground.kind === 'deferral'));

const STRENGTH: readonly ReliefKind[] = ['exemption', 'reduction', 'deferral'];

/** What may be asked for, given the questions answered yes: the strongest first; undefined when none was. */
export const suggestedRelief = (yes: readonly ReliefGroundId[]): ReliefKind | undefined => STRENGTH.find((kind) => yes.some((id) => reliefGrounds[id].kind === kind));

export const papersFor = (yes: readonly ReliefGroundId[]): string[] => [...new Set(yes.flatMap((id) => [...reliefGrounds[id].papers]))];
