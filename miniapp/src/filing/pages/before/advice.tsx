import type { StartAdvice } from '@shared/filing/check-start';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** Which court, and whether the time may have run out; filing here nevertheless needs a reason. */
export const Advice = ({ advice: { jurisdiction, limitation }, reason, onReason }: { readonly advice: StartAdvice; readonly reason: string; onReason(text: string): void }) => (
  <Card title={copy.court}>
    <Notice tone={jurisdiction.here ? 'info' : 'warning'}><Words as='p'>{jurisdiction.text}</Words></Notice>
    {jurisdiction.here ? null : <TextField kind='longText' label={copy.reason} value={reason} help={copy.reasonHelp} maxLength={300} onChange={onReason} />}
    {limitation === undefined ? null : <Notice tone='warning'><Words as='p'>{limitation}</Words></Notice>}
  </Card>
);
