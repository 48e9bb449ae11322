import * as z from 'zod/mini';

/** What the finance office counts by day, channel and fee kind. */
export const figureMeasures = { noticed: '通知交费', withdrawn: '撤销通知', taken: '收费', surplus: '多收', promised: '批准退费', refunded: '退费到账', started: '发起支付', closed: '支付关闭', quarantined: '待核对' } as const;
export const FigureMeasure = z.enum(Object.keys(figureMeasures) as [keyof typeof figureMeasures, ...(keyof typeof figureMeasures)[]]);
export type FigureMeasure = z.infer<typeof FigureMeasure>;

/** `on` is a court-local day, or "all". */
export const Figure = z.object({ on: z.string(), measure: FigureMeasure, channel: z.string(), kind: z.string(), fen: z.number(), count: z.number() });
export type Figure = z.infer<typeof Figure>;

export const sumOf = (figures: readonly Figure[], measure: FigureMeasure): { fen: number; count: number } =>
  figures.filter((figure) => figure.measure === measure).reduce((sum, { fen, count }) => ({ fen: sum.fen + fen, count: sum.count + count }), { fen: 0, count: 0 });
