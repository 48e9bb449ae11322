import type { ServiceView } from '../../../shared/service/service';
import { momentText } from '../../../shared/kernel/time';
import { State } from '../ui/state';
import { copy } from './copy';

/** One mark per channel and try; the address (masked) and time on hover. */
export const Tries = ({ service }: { service: ServiceView }) => (
  <span className="row" style={{ gap: 6 }}>
    {service.tries.map((one, index) => (
      <span key={index} title={`${one.addressMasked} ${momentText(one.resultAt ?? one.sentAt)}`}>
        <State tone={one.result === 'delivered' ? 'good' : one.result === 'failed' ? 'bad' : 'wait'}>{copy.channels[one.channel]}{copy.results[one.result]}</State>
      </span>
    ))}
  </span>
);
