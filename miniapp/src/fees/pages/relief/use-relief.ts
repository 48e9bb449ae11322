import { useState } from 'react';
import { caseRoutes } from '@shared/cases/contract';
import { courtFeeRoutes } from '@shared/fees/court-fee-contract';
import { reliefQuestions, suggestedRelief, type ReliefGroundId } from '@shared/fees/relief-grounds';
import type { CaseView } from '@shared/cases/court-case';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { pickFiles } from '../../../platform/upload/pick-files';
import { uploadFile } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { copy } from './copy';

/** The party that asks: the one the person stands for, else the plaintiff of a filing they handed in. */
export const applicantOf = ({ parties, me }: CaseView) => parties.find((party) => me.parties.some((mine) => mine.partyId === party.partyId)) ?? parties.find((party) => party.role === 'plaintiff');

/** The grounds ticked so far, the proofs uploaded, and handing the application in. */
export const useRelief = (caseId: string) => {
  const loaded = useLoad(() => call(caseRoutes.read, { params: { caseId } }), [caseId]);
  const [ticked, setTicked] = useState<readonly ReliefGroundId[]>([]);
  const [statement, setStatement] = useState('');
  const [proofs, setProofs] = useState<{ fileId: string; name: string; bytes: number }[]>([]);
  const view = loaded.data;
  const applicant = view === undefined ? undefined : applicantOf(view);
  const noticed = view?.fees.notices.some((notice) => notice.state === 'issued' && notice.payerPartyId === applicant?.partyId) === true;
  const questions = reliefQuestions({ kind: applicant?.kind ?? 'person', docketed: view?.head.acceptedAt !== undefined, noticed });
  const yes = questions.flatMap(({ id }) => (ticked.includes(id) ? [id] : []));
  const kind = suggestedRelief(yes);

  const upload = useAction(async (from: 'camera' | 'files') => {
    for (const file of await pickFiles({ from })) {
      const { fileId, bytes } = await uploadFile(file);
      setProofs((before) => [...before, { fileId, name: file.name, bytes }]);
    }
  });
  const submit = useAction(async () => {
    if (kind === undefined) throw new ApiError('request.invalid', copy.missing.answers);
    if (statement.trim().length < 10) throw new ApiError('request.invalid', copy.missing.statement);
    await call(courtFeeRoutes.applyForRelief, { params: { caseId }, body: { kind, groundIds: yes, statement: statement.trim(), proofs: proofs.map(({ fileId, name }) => ({ fileId, name })) } });
    await loaded.reload();
  });
  const answer = (id: ReliefGroundId, on: boolean) => setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id));
  return { loaded, questions, answer, yes, kind, statement, setStatement, proofs, upload, submit };
};
