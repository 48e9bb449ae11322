import * as z from 'zod/mini';
import { FeeRanges } from '../../shared/fees/fee-ranges';
import { CourtJudge } from '../../shared/filing/assignment';
import { ReturnReason } from '../../shared/filing/return-reason';
import { MediatorKind } from '../../shared/mediation/mediator';
import { smsTemplateNames } from '../../shared/notification/sms-templates';
import { SubscriptionKind } from '../../shared/notification/subscription';
import { LadderTimes } from '../../shared/service/ladder';
import { ServiceRule } from '../../shared/service/service-rule';
import { config } from './config';

const RefundWindow = z.object({ days: z.number(), marginDays: z.number(), partials: z.optional(z.number()), gapSeconds: z.optional(z.number()), example: z.optional(z.boolean()) });

/** Everything about a court is configuration. Values that no source gives are marked `example: true` (示例默认值). */
export const CourtConfig = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  address: z.string(),
  hotline: z.string(),
  officeHours: z.string(),
  /** documents carry 演示 and numbers cannot be taken for real ones */
  demo: z.boolean(),
  caseNumberPrefix: z.string(),
  mediationTrack: z.enum(['N', 'L']),
  rounding: z.record(z.string(), z.enum(['fen', 'yuan'])),
  feeBases: FeeRanges,
  maxFileBytes: z.number(),
  payChannels: z.array(z.enum(['wechat', 'alipay'])),
  /** 一案一账户: the prefix of the sub-accounts that the agent bank gave the court, and what a payer copies down; absent = not offered */
  bankAccounts: z.optional(z.object({ prefix: z.string().check(z.regex(/^\d{4,16}$/)), accountName: z.string(), bankName: z.string(), example: z.boolean() })),
  /** when the fee is asked for: on acceptance, or when mediation is declined or has failed (立案与调解意见, in force 2025-01-01) */
  feeNoticeAt: z._default(z.enum(['acceptance', 'afterMediation']), 'afterMediation'),
  feeNoticeReminderDays: z.array(z.number()),
  correctionDays: z.object({ days: z.number(), example: z.boolean() }),
  /** how long a press of 提交 holds its instant while the rest fails */
  intentDays: z.object({ days: z.number(), example: z.boolean() }),
  /** in how many days a judge rules on an objection to jurisdiction: no article in force gives a number for the first instance */
  objectionDays: z.object({ days: z.number(), example: z.boolean() }),
  /** by when whoever lost an objection to jurisdiction pays for it */
  objectionFeeDays: z.object({ days: z.number(), example: z.boolean() }),
  /** a last day in which the court's own system was down this long is extended */
  outageRule: z.object({ minutes: z.number(), example: z.boolean() }),
  /** the court that hears an appeal against a ruling of this one */
  upperCourt: z.string(),
  /** what is usually missing, in words a party understands; `example`: no source gives such a list */
  returnReasons: z.object({ example: z.boolean(), items: z.array(ReturnReason) }),
  /** who may be drawn for a case: no causes = all; `avoids`: names of people and organisations they may not judge (CPL 47) */
  judges: z.object({
    example: z.boolean(),
    /** a judge with so many open cases more than the least busy one is not drawn */
    spread: z.number(),
    items: z.array(CourtJudge),
  }),
  /** 财政电子票据: the province's code and unit of the item */
  eBillItem: z._default(z.object({ code: z.string(), unit: z.string(), example: z.boolean() }), { code: '103044901', unit: '件', example: true }),
  /** how long and how often each channel refunds the way it came: WeChat by its rules (365 days, 50 parts, a minute apart), Alipay by contract */
  refundWindows: z._default(z.object({ wechat: z.optional(RefundWindow), alipay: z.optional(RefundWindow) }), { wechat: { days: 365, marginDays: 10, partials: 50, gapSeconds: 60 }, alipay: { days: 90, marginDays: 10, example: true } }),
  payAttemptMinutes: z.object({ minutes: z.number(), example: z.boolean() }),
  mediationSlotMinutes: z.number(),
  /** a fixed session of mediation: reminders so many minutes before, how long people are waited for, and after how many absences of the same party it may end */
  mediationSession: z.object({ remindMinutes: z.array(z.number()), waitMinutes: z.number(), absencesBeforeEnd: z.number(), example: z.boolean() }),
  /** so many days before a payment under an agreement is due, who owes it is reminded */
  performanceReminderDays: z.object({ days: z.number(), example: z.boolean() }),
  /** rounds of offers in one mediation, and the hours each stays open */
  offerRounds: z.object({ rounds: z.number(), hours: z.number(), example: z.boolean() }),
  /** the provider's numeric id of each approved SMS template (shared/notification/sms-templates.ts has the texts) */
  smsTemplateIds: z.record(z.enum(smsTemplateNames), z.string().check(z.regex(/^\d{4,12}$/, 'the id the provider gave'))),
  /** the mini-program's subscribe templates */
  subscribeTemplateIds: z.record(SubscriptionKind, z.string().check(z.minLength(20))),
  mediators: z.array(z.object({ personId: z.string(), name: z.string(), organisation: z.string(), expertise: z.array(z.string()), charging: z.string(), area: z.string(), kind: z._default(MediatorKind, 'people'), languages: z._default(z.array(z.string()), ['普通话']), covers: z._default(z.array(z.string()), []), maySeal: z.optional(z.boolean()) })),
  /** every village and community of the court's area, by street or town: what the register should cover (村村可达) */
  communities: z._default(z.array(z.object({ area: z.string(), names: z.array(z.string()) })), []),
  serviceLadder: LadderTimes,
  /** days in which a clerk does a task of service */
  serviceTaskDays: z.object({ example: z.boolean(), phone: z.number(), paper: z.number(), entrust: z.number(), announce: z.number(), dispute: z.number(), paperCopy: z.number(), convert: z.number() }),
  /** after how many days a firm or company is told that its papers lie unread */
  serviceUnreadDays: z.object({ days: z.number(), example: z.boolean() }),
  /** what is served by itself, on which event, to whom */
  serviceRules: z.array(ServiceRule),
  iceServers: z.array(z.object({ urls: z.string(), username: z.optional(z.string()), credential: z.optional(z.string()) })),
});
export type CourtConfig = z.infer<typeof CourtConfig>;

let loaded: CourtConfig | undefined;

/** The court this deployment serves. Read once from COURT_CONFIG; a wrong file stops the function with the path of the wrong value. */
export const court = (): CourtConfig => {
  loaded ??= CourtConfig.parse(JSON.parse(config.readText(config.courtConfigFile)));
  return loaded;
};
