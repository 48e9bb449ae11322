import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { endingGrounds, mediatorsGrounds } from '@shared/mediation/ending';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/choice-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';
import { copy as words } from '../ending-copy';

const grounds = mediatorsGrounds.map((value) => ({ value, text: endingGrounds[value].title }));
const empty = { ground: 'farApart', reason: '', costRaised: '', hints: '', facts: '' };

/** No agreement: the mediator records why, without what anybody offered. */
export const FailureRecord = ({ caseId, done }: { readonly caseId: string; done(): Promise<void> }) => {
  const [draft, setDraft] = useState(empty);
  const set = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value });
  const send = useAction(async () => {
    const { ground, reason, costRaised, hints, facts } = draft;
    const undisputedFacts = facts.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    await call(mediationRoutes.fail, { params: { caseId }, body: {
      ground: ground as (typeof mediatorsGrounds)[number], reason, ...(costRaised === '' ? {} : { costRaised }), ...(hints === '' ? {} : { hints }), ...(undisputedFacts.length === 0 ? {} : { undisputedFacts }),
    } });
    await done();
  });
  return (
    <Folded title={copy.fail}>
      <Words as='p' className='quiet'>{copy.failDetail}</Words>
      <ChoiceField label={words.ground} value={draft.ground} choices={grounds} onChange={set('ground')} />
      <TextField kind='longText' label={copy.failReason} value={draft.reason} onChange={set('reason')} example={copy.failExample} />
      <TextField kind='longText' label={words.facts} value={draft.facts} onChange={set('facts')} example={words.factsExample} optional />
      <Words as='p' className='quiet'>{words.forCourt}</Words>
      <TextField kind='longText' label={words.cost} value={draft.costRaised} onChange={set('costRaised')} example={words.costExample} optional />
      <TextField kind='longText' label={words.hints} value={draft.hints} onChange={set('hints')} example={words.hintsExample} optional />
      <Failure error={send.error} />
      <Button kind='danger' busy={send.busy} onPress={() => void send.run()}>{copy.failSend}</Button>
    </Folded>
  );
};
