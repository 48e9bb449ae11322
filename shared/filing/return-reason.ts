import * as z from 'zod/mini';
import { Instant } from '../kernel/time';

/** A reason as the court words it. Court data (`returnReasons`), counted each time it is used. */
export const ReturnReason = z.object({ code: z.string(), title: z.string(), text: z.string() });
export type ReturnReason = z.infer<typeof ReturnReason>;

/** How often this court has returned for it. */
export const CountedReason = z.extend(ReturnReason, { count: z.number() });
export type CountedReason = z.infer<typeof CountedReason>;

/** The list in force. `version` 0: as the court was set up; `example`: no source gives such a list, and nobody of the court has changed it yet. */
export const ReturnReasons = z.object({ items: z.array(CountedReason), example: z.boolean(), version: z.number(), changedAt: z.optional(Instant) });
export type ReturnReasons = z.infer<typeof ReturnReasons>;

/** A list as somebody of the court wrote it; one without a code is new. */
export const WrittenReasons = z.object({
  version: z.number(),
  items: z.array(z.object({
    code: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_]{3,40}$/))),
    title: z.string().check(z.minLength(2, '名称至少2个字'), z.maxLength(20, '名称不超过20个字')),
    text: z.string().check(z.minLength(10, '告知当事人的话至少10个字'), z.maxLength(300, '请精简到300字以内')),
  })).check(z.minLength(1, '至少保留一条'), z.maxLength(30, '最多30条')),
});
export type WrittenReasons = z.infer<typeof WrittenReasons>;
