import { useState } from 'react';
import { onPaperByRight, type ServiceView } from '@shared/service/service';
import { dateText } from '@shared/kernel/time';
import type { ApiError } from '../../../platform/api-error';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Notice } from '../../../ui/notice';
import { Sheet } from '../../../ui/sheet';
import { Words } from '../../../ui/words';
import { copy } from './copy';

interface Props { readonly service: ServiceView; readonly busy: boolean; readonly error: ApiError | undefined; onRequest(): Promise<void> }

/** CPL 90: judgment, ruling and 调解书 on paper, asked for in two taps. */
export const PaperRequest = ({ service: { bundle, paperRequest }, busy, error, onRequest }: Props) => {
  const [open, setOpen] = useState(false);
  if (!onPaperByRight.has(bundle)) return null;
  if (paperRequest !== undefined) return <Notice tone='info'><Words as='p'>{paperRequest.providedAt === undefined ? copy.paperAsked(dateText(paperRequest.dueOn)) : copy.paperSent(paperRequest.trackingNumber ?? '')}</Words></Notice>;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{copy.paper}</Button>
      <Sheet title={copy.paper} open={open} onClose={() => setOpen(false)}>
        <Words as='p'>{copy.paperHint}</Words>
        <Failure error={error} />
        <Button kind='primary' busy={busy} onPress={() => void onRequest().then(() => setOpen(false))}>{copy.paperOk}</Button>
      </Sheet>
    </>
  );
};
