import type { CaseHead } from '../../../shared/cases/court-case';
import { feeRoutes } from '../../../shared/fees/contract';
import { courtDateOf } from '../../../shared/kernel/time';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Money } from '../ui/money';

export type QuotedHead = Pick<CaseHead, 'caseId' | 'feeKind' | 'claimAmountFen' | 'acceptedAt'>;

/** What the claim costs as one kind, line by line, by the tariff of the day the case was accepted. */
export const FeeQuoteLines = ({ head, kind, halved = false }: { head: QuotedHead; kind: string; halved?: boolean }) => {
  const on = head.acceptedAt === undefined ? {} : { on: courtDateOf(head.acceptedAt) };
  const quote = useApi(feeRoutes.quote, { query: { kind, amount: String(head.claimAmountFen / 100), ...(halved ? { halved: 'true' } : {}), ...on } });
  return (
    <Answer of={quote}>
      {({ feeFen, lines, article }) => (
        <div className="stack" style={{ gap: 4 }}>
          <strong><Money fen={feeFen} /></strong>
          {lines.map((line) => <div key={line.text}>{line.text}</div>)}
          <span className="weak">{article}</span>
        </div>
      )}
    </Answer>
  );
};
