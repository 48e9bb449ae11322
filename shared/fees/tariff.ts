import type { CourtDate } from '../kernel/time';
import { tariff2007 } from './tariff-2007';

/** The part of the amount above the bracket before and not above `upToYuan` (the bound belongs to this bracket). */
export interface Bracket {
  readonly upToYuan?: number;
  /** a fixed sum for the whole bracket… */
  readonly flatYuan?: number;
  /** …or so many thousandths of the part inside it */
  readonly permille?: number;
}

export interface TariffItem {
  readonly title: string;
  /** 案件受理费 may be halved (办法 15, 16, 18); 申请费 and the special procedure may not. */
  readonly nature: 'acceptance' | 'application' | 'free';
  readonly article: string;
  readonly flatYuan?: number;
  readonly brackets?: readonly Bracket[];
  /** The statute leaves the value between two bounds; `name` is the court's setting. */
  readonly range?: { readonly name: RangeName; readonly minYuan: number; readonly maxYuan: number };
  /** numerator, denominator, and how it reads */
  readonly share?: readonly [number, number, string];
  readonly capYuan?: number;
  /** a case without an amount, or an amount of 0, is charged too */
  readonly zeroAllowed?: true;
  /** what the amount means */
  readonly amountOf?: string;
}

export const rangeNames = ['divorce_base', 'personality_base', 'other_non_property', 'ip_no_amount', 'jurisdiction_objection_failed', 'execution_no_amount', 'maritime_fund', 'maritime_injunction', 'ship_lien_notice'] as const;
export type RangeName = (typeof rangeNames)[number];

export interface Tariff {
  readonly name: string;
  readonly inForceFrom: CourtDate;
  /** the last day of a statute that was replaced; absent while it is in force */
  readonly inForceTo?: CourtDate;
  readonly items: Readonly<Record<string, TariffItem>>;
}

/** Newest last. A new statute is a new entry; old cases keep the tariff of their day. */
export const tariffs: readonly Tariff[] = [tariff2007];

const isInForce = ({ inForceFrom, inForceTo }: Tariff, on: CourtDate): boolean => inForceFrom <= on && (inForceTo === undefined || on <= inForceTo);

/** The tariff in force on a day (the day the court accepts the case), the newest without a day; undefined when none was. */
export const tariffOn = (on?: CourtDate, known: readonly Tariff[] = tariffs): Tariff | undefined => known.findLast((tariff) => on === undefined || isInForce(tariff, on));
