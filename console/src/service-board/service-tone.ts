import type { Service } from '../../../shared/service/service';
import type { Tone } from '../ui/state';

export const serviceTone: Record<Service['state'], Tone> = { ordered: 'plain', dispatched: 'wait', delivered: 'wait', opened: 'wait', read: 'wait', confirmed: 'good', served: 'good', objected: 'warn', failed: 'bad' };
