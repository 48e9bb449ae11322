/** One number of the court's service figures: item SERVICESTATS#court / week#cause#team#counter, its value in `n`. */
export type Counter = 'started' | 'served' | 'unserved' | 'days' | `channel:${string}`;
export interface CounterPlace { week: string; cause: string; team: string }

export const countersKey = (court: string): string => `SERVICESTATS#${court}`;
export const counterName = ({ week, cause, team }: CounterPlace, counter: Counter): string => `${week}#${cause}#${team}#${counter}`;
