import type { ServiceView } from '../../../shared/service/service';
import { consentBars, type ConsentBar } from '../../../shared/service/consent';
import { serviceChannels, tryResults, type TryResult } from '../../../shared/service/service-try';
import { momentText } from '../../../shared/kernel/time';
import { State, type Tone } from '../ui/state';

const tone: Partial<Record<TryResult, Tone>> = { delivered: 'good', received: 'good', left: 'good', failed: 'bad', returned: 'bad', refused: 'warn', skipped: 'plain' };

/** One mark per channel and try; the address (masked) and time on hover. */
export const Tries = ({ service }: { service: ServiceView }) => (
  <span className="row" style={{ gap: 6 }}>
    {service.tries.map((one, index) => (
      <span key={index} title={`${one.addressMasked} ${momentText(one.resultAt ?? one.sentAt)}`}>
        <State tone={tone[one.result] ?? 'wait'}>{serviceChannels[one.channel]}{tryResults[one.result]}{one.result === 'skipped' ? `（${consentBars[one.resultCode as ConsentBar]}）` : ''}</State>
      </span>
    ))}
  </span>
);
