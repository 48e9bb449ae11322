import type { CaseView } from '@shared/cases/court-case';
import { partyRoles } from '@shared/cases/party';
import { courtRoutes } from '@shared/courts/contract';
import { call } from '../../platform/api';
import { useLoad } from '../../platform/use-load';
import { Facts } from '../../ui/facts';
import { Folded } from '../../ui/folded';
import { MoneyText } from '../../ui/money-text';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** 案件信息: numbers, cause, who against whom. */
export const FactsCard = ({ view: { head, parties } }: { readonly view: CaseView }) => {
  const { data: court } = useLoad(() => call(courtRoutes.court), []);
  return (
    <Folded title={copy.facts} summary={head.causeOfAction}>
      <Facts items={[
        [copy.court, court !== undefined && court.code === head.court ? court.name : head.court],
        [copy.cause, head.causeOfAction],
        head.caseNumber === undefined ? undefined : [copy.caseNumber, <Words key='case' className='number'>{head.caseNumber}</Words>],
        [copy.receiptNumber, <Words key='receipt' className='number'>{head.receiptNumber}</Words>],
        [copy.claim, <MoneyText key='claim' fen={head.claimAmountFen} />],
        head.judgeName === undefined ? undefined : [copy.judge, head.judgeName],
        ...parties.map((party) => {
          const agents = party.agents.filter(({ state }) => state === 'accepted').map(({ name }) => name);
          return [`${partyRoles[party.role]} ${party.isMe ? copy.me : ''}`, `${party.name}${agents.length === 0 ? '' : `\n${copy.agentOf(agents.join('、'))}`}`] as const;
        }),
      ]} />
    </Folded>
  );
};
