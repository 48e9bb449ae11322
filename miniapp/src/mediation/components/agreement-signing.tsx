import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { Agreement, MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { uploadBytes } from '../../platform/upload/upload-bytes';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { CheckField } from '../../ui/check-field';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { SignaturePad } from '../../ui/signature-pad';
import { copy } from '../agreement-copy';

const everyPartySigned = (mediation: MediationView, agreement: Agreement): boolean =>
  mediation.participants.filter(({ key, bound }) => bound && key !== mediation.mediatorId).every(({ key }) => agreement.signatures.some(({ partyId }) => partyId === key));

/** Sign with the finger under the text just read; the mediator comes last. */
export const AgreementSigning = ({ caseId, mediation, agreement, done }: { readonly caseId: string; readonly mediation: MediationView; readonly agreement: Agreement; done(): Promise<void> }) => {
  const [read, setRead] = useState(false);
  const sign = useAction(async (png: ArrayBuffer) => {
    const { fileId } = await uploadBytes({ name: copy.signatureName, contentType: 'image/png', bytes: png });
    try {
      await call(mediationRoutes.signAgreement, { params: { caseId }, body: { fileId, agreementSha256: agreement.sha256 } });
    } finally {
      await done();
    }
  });
  const { mine } = mediation;
  if (agreement.effectiveAt !== undefined) return <Notice tone='success'>{copy.inEffect(momentText(agreement.effectiveAt))}</Notice>;
  if (mine.signed) return <Notice tone='success'>{copy.waitOthers}</Notice>;
  if (mine.asMediator && !everyPartySigned(mediation, agreement)) return <Notice>{copy.waitParties}</Notice>;
  if (!mine.asMediator && mine.partyIds.length === 0) return null;
  return (
    <Box className='stack'>
      <CheckField label={copy.ready} checked={read} onChange={setRead} />
      <Failure error={sign.error} />
      {read ? <SignaturePad busy={sign.busy} action={copy.sign} onSigned={(png) => void sign.run(png)} /> : null}
    </Box>
  );
};
