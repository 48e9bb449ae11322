import * as z from 'zod/mini';

/** 订阅消息 of the mini-program, each with the fields thing1 (title), thing2 (text), character_string3 (code) and thing4 (safe phrase). One 允许 is one message. */
export const subscriptionKinds = { caseProgress: '案件进展通知', fees: '缴费与退费通知', mediation: '调解安排通知' } as const;
export const SubscriptionKind = z.enum(['caseProgress', 'fees', 'mediation']);
export type SubscriptionKind = z.infer<typeof SubscriptionKind>;

/** Fields of the type `thing` hold 20 characters. */
export const THING_LENGTH = 20;

/** WeChat's code for a person who allows no (more) message of a template. */
export const NOT_ALLOWED = 43101;
