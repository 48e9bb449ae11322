import { courtAt, courtName } from '../courts/shaanxi-courts';

/** Where things are, as court codes of the places; a place outside Shaanxi has none of them. */
export interface Places {
  readonly defendantAt?: string | undefined;
  /** 民诉法第23条: abroad, missing, in compulsory measures or in prison; only for suits on status, and for the last two */
  readonly defendantAway?: 'no' | 'abroadOrMissing' | 'inPrison' | undefined;
  readonly plaintiffAt?: string | undefined;
  /** of the accident, of performance, of work */
  readonly placeAt?: string | undefined;
  readonly agreed?: 'none' | 'court' | 'arbitration' | undefined;
  readonly agreedAt?: string | undefined;
}

interface PlaceRule { readonly question: string; readonly help: string; readonly name: string; readonly article: string }

const performance: PlaceRule = { question: '合同在哪里履行？', name: '合同履行地', article: '民诉法第24条', help: '合同写了地点的按合同。要求对方付钱、合同又没写的，一般是收款一方所在地，也就是您的住所地（民诉法解释第18条）' };
const places: Readonly<Record<string, PlaceRule>> = {
  'traffic-accident': { question: '事故发生在哪里？', name: '事故发生地', article: '民诉法第29条、第30条', help: '交通事故认定书上写的地点' },
  labour: { question: '您在哪里上班？', name: '劳动合同履行地', article: '审理劳动争议案件解释（一）第3条', help: '实际工作的地方' },
  divorce: { question: '您现在住在哪里？', name: '原告住所地', article: '民诉法第23条；民诉法解释第12条', help: '对方离开住所地超过一年，或者不在国内、下落不明、被监禁的，可以在您的住所地起诉' },
};
/** 民诉法第35条 speaks of contracts and property. */
const AGREEABLE: ReadonlySet<string> = new Set(['private-lending', 'property-management', 'sale', 'financial-loan', 'credit-card', 'finance-lease', 'guarantee-insurance']);
/** 证券市场虚假陈述侵权民事赔偿案件规定第3条: intermediate courts */
const INTERMEDIATE: ReadonlySet<string> = new Set(['securities-misrepresentation']);

export const placeRule = (slug: string): PlaceRule => places[slug] ?? performance;
export const mayAgree = (slug: string): boolean => AGREEABLE.has(slug);

export interface Suggested { readonly code: string; readonly because: string }
export interface JurisdictionAdvice {
  /** courts that have jurisdiction as far as the answers say, the surest first */
  readonly courts: readonly Suggested[];
  readonly here: boolean;
  /** one sentence for the person, and for the clerk */
  readonly text: string;
}

const suggested = (slug: string, places_: Places): Suggested[] => {
  const { defendantAt, defendantAway = 'no', plaintiffAt, placeAt } = places_;
  const own = plaintiffAt ?? (slug === 'divorce' ? placeAt : undefined);
  const found: { code: string | undefined; because: string }[] = [];
  if (defendantAway === 'inPrison' || (defendantAway === 'abroadOrMissing' && slug === 'divorce')) found.push({ code: own, because: '原告住所地（民诉法第23条）' });
  found.push({ code: defendantAt, because: '被告住所地（民诉法第22条）' });
  if (slug !== 'divorce') found.push({ code: placeAt, because: `${placeRule(slug).name}（${placeRule(slug).article}）` });
  return found.flatMap(({ code, because }) => (code === undefined || code === '' ? [] : [{ code, because }]));
};

const named = (code: string): string => {
  const court = courtAt(code);
  return court === undefined ? '外省的法院' : courtName(court);
};

/** Which court has the case, and whether this one does. */
export const adviseJurisdiction = (slug: string, given: Places, thisCourt: string): JurisdictionAdvice => {
  // 民诉法127(二): a written arbitration agreement
  if (given.agreed === 'arbitration' && mayAgree(slug)) return { courts: [], here: false, text: '合同约定了仲裁，法院不能受理，请向约定的仲裁机构申请仲裁（民诉法第127条第2项）。仲裁约定无效的除外。' };
  if (INTERMEDIATE.has(slug)) return { courts: [], here: false, text: '这类案件由发行人住所地的省会等中级人民法院管辖，陕西是西安市中级人民法院（陕01）（证券虚假陈述司法解释第3条）。' };
  if (given.agreed === 'court' && mayAgree(slug) && given.agreedAt !== undefined && given.agreedAt !== '') {
    const here = given.agreedAt === thisCourt;
    return { courts: [{ code: given.agreedAt, because: '合同约定（民诉法第35条）' }], here, text: here ? '合同约定由本院管辖，可以在本院起诉（民诉法第35条）。' : `合同约定由${named(given.agreedAt)}管辖，请向那里起诉（民诉法第35条）。` };
  }
  const courts = suggested(slug, given);
  const mine = courts.find(({ code }) => code === thisCourt);
  if (mine !== undefined) return { courts, here: true, text: `本院有管辖权：${mine.because}。` };
  if (courts.length === 0) return { courts, here: true, text: '还没有填写地点，无法判断由哪个法院管辖。' };
  const reasons = (code: string): string => courts.filter((one) => one.code === code).map(({ because }) => because).join('、');
  return { courts, here: false, text: `按您的回答，本院没有管辖权，应当向${[...new Set(courts.map(({ code }) => code))].map((code) => `${named(code)}起诉，依据${reasons(code)}`).join('；或者')}。` };
};
