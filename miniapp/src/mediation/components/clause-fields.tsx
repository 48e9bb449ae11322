import type { Choice } from '../../ui/choice-field';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { TextField } from '../../ui/text-field';
import { copy } from '../agreement-copy';
import type { ClauseDraft } from '../clause-drafts';

const kinds = Object.entries(copy.kinds).map(([value, text]) => ({ value, text }));

/** One clause in writing. */
export const ClauseFields = ({ n, draft, parties, accounts, onChange, onRemove }: { readonly n: number; readonly draft: ClauseDraft; readonly parties: readonly Choice[]; readonly accounts: boolean; onChange(draft: ClauseDraft): void; onRemove?: (() => void) | undefined }) => (
  <Box as='section' className='clause-draft' label={copy.clause(n)}>
    <ChoiceField label={copy.kindOf(n)} value={draft.kind} choices={kinds} onChange={(kind) => onChange({ ...draft, kind: kind as ClauseDraft['kind'] })} />
    <TextField kind='longText' label={copy.textOf(n)} value={draft.text} onChange={(text) => onChange({ ...draft, text })} example={copy.examples[draft.kind]} maxLength={2000} />
    {draft.kind === 'payment' ? (
      <>
        <TextField kind='money' label={copy.amountOf(n)} unit={copy.yuan} value={draft.amount} onChange={(amount) => onChange({ ...draft, amount })} />
        <TextField kind='integer' label={copy.partsOf(n)} unit={copy.parts} value={draft.parts} onChange={(parts) => onChange({ ...draft, parts })} help={Number(draft.parts) > 1 ? copy.partsHelp : undefined} />
      </>
    ) : null}
    {draft.kind === 'payment' || draft.kind === 'undertaking' ? (
      <>
        <DateField label={Number(draft.parts) > 1 ? copy.firstOf(n) : copy.dueOf(n, draft.kind)} value={draft.dueOn} onChange={(dueOn) => onChange({ ...draft, dueOn })} />
        <ChoiceField label={copy.payerOf(n, draft.kind)} value={draft.payer} choices={parties} onChange={(payer) => onChange({ ...draft, payer })} />
        <ChoiceField label={copy.payeeOf(n, draft.kind)} value={draft.payee} choices={parties} onChange={(payee) => onChange({ ...draft, payee })} />
      </>
    ) : null}
    {draft.kind === 'payment' && accounts ? (
      <>
        <TextField label={copy.accountOf(n)} value={draft.account} onChange={(account) => onChange({ ...draft, account })} help={copy.accountHelp} optional maxLength={40} />
        {draft.account.trim() === '' ? null : (
          <>
            <TextField label={copy.holderOf(n)} value={draft.holder} onChange={(holder) => onChange({ ...draft, holder })} maxLength={60} />
            <TextField label={copy.bankOf(n)} value={draft.bank} onChange={(bank) => onChange({ ...draft, bank })} example={copy.bankExample} maxLength={80} />
          </>
        )}
      </>
    ) : null}
    {onRemove === undefined ? null : <Button kind='quiet' onPress={onRemove}>{copy.removeClause(n)}</Button>}
  </Box>
);
