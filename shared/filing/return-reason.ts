import * as z from 'zod/mini';

/** A reason as the court words it. Court data (`returnReasons`), counted each time it is used. */
export const ReturnReason = z.object({ code: z.string(), title: z.string(), text: z.string() });
export type ReturnReason = z.infer<typeof ReturnReason>;

/** How often this court has returned for it. */
export const CountedReason = z.extend(ReturnReason, { count: z.number() });
export type CountedReason = z.infer<typeof CountedReason>;
