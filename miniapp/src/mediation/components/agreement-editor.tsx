import { useState } from 'react';
import { plainYuan, yuanText } from '@shared/kernel/money';
import { libraryFor } from '@shared/mediation/clause-library';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import type { OfferRoundView } from '@shared/mediation/offer-round';
import { ApiError } from '../../platform/api-error';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';
import { clauseOf, withoutAccount, draftOf, emptyClause, libraryDraft, type ClauseDraft } from '../clause-drafts';
import { ClauseFields } from './clause-fields';
import { PrivateDraftView } from './private-drafts';
import { Weaknesses } from './weaknesses';
import { usePrivateDrafts } from '../use-private-drafts';

/** The mediator writes the agreement; sending it asks everybody to read and sign exactly this text. */
export const AgreementEditor = ({ caseId, causeOfAction, mediation, done }: { readonly caseId: string; readonly causeOfAction: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const { agreement } = mediation;
  const [drafts, setDrafts] = useState<readonly ClauseDraft[]>(() => agreement?.clauses.map(draftOf) ?? [emptyClause('payment'), emptyClause('costs')]);
  const [wantsStatement, setWantsStatement] = useState(agreement?.wantsStatement ?? true);
  const parties = mediation.participants.filter(({ key, bound }) => bound && key !== mediation.mediatorId).map(({ key, name }) => ({ value: key, text: name }));
  const library = libraryFor(causeOfAction);
  const addFromLibrary = (index: string): void => {
    const picked = library[Number(index)];
    if (index !== '' && picked !== undefined) setDrafts([...drafts.filter(({ text, amount }) => text !== '' || amount !== ''), libraryDraft(picked)]);
  };
  const rounds = useLoad(() => call(mediationRoutes.rounds, { params: { caseId } }), [caseId]);
  const deals = rounds.data?.items.filter(({ outcome }) => outcome === 'met') ?? [];
  const addDeal = ({ subject, amountFen = 0, payerPartyId, payeePartyId }: OfferRoundView): void => setDrafts([...drafts.filter(({ text, amount }) => text !== '' || amount !== ''), { ...emptyClause('payment'), text: copy.dealText(subject), amount: plainYuan(amountFen), payer: payerPartyId, payee: payeePartyId }]);
  const privately = usePrivateDrafts(caseId, mediation);
  const inPrivate = privately.data?.inPrivate === true;
  // Before filing there is no 调解书 to ask for.
  const mayWant = mediation.track === 'N';
  const set = (index: number, draft: ClauseDraft): void => setDrafts(drafts.map((one, at) => (at === index ? draft : one)));
  const send = useAction(async () => {
    // an untouched clause was only an offer to write one
    const clauses = drafts.filter(({ text, amount }) => text.trim() !== '' || amount !== '').map(clauseOf);
    const whole = clauses.flatMap((clause) => clause ?? []);
    if (whole.length === 0 || whole.length !== clauses.length) throw new ApiError('mediation.agreementIncomplete', copy.unfinished);
    const body = { clauses: whole, wantsStatement: mayWant && wantsStatement };
    if (inPrivate) privately.put(await call(mediationRoutes.writePrivateDraft, { params: { caseId }, body: { ...body, clauses: whole.map(withoutAccount) } }));
    else {
      await call(mediationRoutes.draftAgreement, { params: { caseId }, body });
      await done();
    }
  });
  return (
    <Box className='stack'>
      {inPrivate ? <Notice tone='warning'>{copy.privateNow}</Notice> : null}
      <Words as='p' className='quiet'>{copy.forbidden}</Words>
      {(privately.data?.items ?? []).map((draft) => <PrivateDraftView key={draft.group} draft={draft} mediation={mediation} onUse={(kept) => { setDrafts(kept.clauses.map(draftOf)); setWantsStatement(kept.wantsStatement); }} />)}
      <SelectField label={copy.library} value='' choices={[{ value: '', text: copy.libraryChoose }, ...library.map(({ title }, index) => ({ value: String(index), text: title }))]} onChange={addFromLibrary} />
      {(agreement?.signatures.length ?? 0) > 0 ? <Notice tone='warning'>{copy.changeWarning}</Notice> : null}
      {drafts.map((draft, index) => (
        <ClauseFields key={index} n={index + 1} draft={draft} parties={parties} accounts={!inPrivate} onChange={(next) => set(index, next)} onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((_, at) => at !== index)) : undefined} />
      ))}
      <Button onPress={() => setDrafts([...drafts, emptyClause('other')])}>{copy.add}</Button>
      {deals.map((deal) => <Button key={deal.roundId} onPress={() => addDeal(deal)}>{copy.dealFrom(deal.subject, yuanText(deal.amountFen ?? 0))}</Button>)}
      <Weaknesses clauses={drafts.flatMap((draft) => clauseOf(draft) ?? [])} />
      {mayWant ? <CheckField label={copy.wantsStatement} detail={copy.wantsStatementDetail} checked={wantsStatement} onChange={setWantsStatement} /> : null}
      <Failure error={send.error} />
      <Button kind='primary' busy={send.busy} onPress={() => void send.run()}>{inPrivate ? copy.keepPrivate : copy.send}</Button>
    </Box>
  );
};
