import { rungs } from './ladder';
import type { Service } from './service';

/** Where a track lies on the staff's board: its rung while it is under way, else how it ended. */
export const serviceLanes = { ...rungs, objected: '有异议', effective: '已送达待签收', confirmed: '已签收', exhausted: '未送达' } as const;
export type ServiceLane = keyof typeof serviceLanes;
export const laneNames = Object.keys(serviceLanes) as ServiceLane[];

export const laneOf = ({ objection, confirmedAt, effect, nextAt, state, rung }: Pick<Service, 'objection' | 'confirmedAt' | 'effect' | 'nextAt' | 'state' | 'rung'>): ServiceLane => {
  if (objection !== undefined && objection.decision === undefined) return 'objected';
  if (confirmedAt !== undefined || state === 'served') return 'confirmed';
  if (effect !== undefined) return 'effective';
  return state === 'failed' && nextAt === undefined ? 'exhausted' : rung;
};
