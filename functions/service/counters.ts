/**
 * The court's service figures: one row a week, SERVICEWEEKS#court / Monday, with every sum of the week in it: of the whole, of each cause, of each team.
 * A year is fifty-three rows however many tracks, causes and teams there are; one row for each cause of each team of each week were thousands.
 */
export type Counter = 'started' | 'served' | 'unserved' | 'days' | `channel:${string}`;
export const dimensions = ['whole', 'cause', 'team'] as const;
export type Dimension = (typeof dimensions)[number];
export interface CounterPlace { week: string; cause: string; team: string }

export const weeksKey = (court: string): string => `SERVICEWEEKS#${court}`;
const fieldOf = (dimension: Dimension, key: string, counter: Counter): string => `${dimension}#${counter}#${key}`;

/** What an addend changes in its week's row. Channels are told of the whole only. */
export const fieldsOf = ({ cause, team }: CounterPlace, counter: Counter): string[] =>
  [fieldOf('whole', '', counter), ...(counter.startsWith('channel:') ? [] : [fieldOf('cause', cause, counter), fieldOf('team', team, counter)])];

export const partsOf = (field: string): { dimension: Dimension; counter: Counter; key: string } => {
  const [dimension = '', counter = '', ...key] = field.split('#');
  return { dimension: dimension as Dimension, counter: counter as Counter, key: key.join('#') };
};
