import { partyRoles } from '@shared/cases/party';
import { momentText } from '@shared/kernel/time';
import { openClaims, pendingWithdrawal, withdrawalGrounds, withdrawalReasons, type Withdrawal } from '@shared/mediation/withdrawal';
import type { CaseView } from '@shared/cases/court-case';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { MediationPage } from '../../components/mediation-page';
import { WithdrawalForm } from '../../components/withdrawal-form';
import { useCase } from '../../use-case';
import { copy } from '../../withdrawal-copy';
import '../../mediation.scss';

const Ruling = ({ ruling }: Pick<Withdrawal, 'ruling'>) => {
  if (ruling === undefined) return <Notice>{copy.waiting}</Notice>;
  if (ruling.allowed) return <Notice tone='success'>{ruling.ends ? copy.allowedEnds : copy.allowed}</Notice>;
  return <Notice tone='warning'>{copy.refused(ruling.ground === undefined ? '' : withdrawalGrounds[ruling.ground].title, ruling.reason ?? '')}</Notice>;
};

const Asked = ({ view, withdrawal }: { readonly view: CaseView; readonly withdrawal: Withdrawal }) => {
  const names = (ids: readonly string[]) => view.parties.filter(({ partyId }) => ids.includes(partyId)).map(({ name, role }) => `${partyRoles[role]}${name}`).join('、');
  return (
    <Card title={copy.applied(withdrawal.appliedBy.name, momentText(withdrawal.appliedAt))}>
      <Ruling ruling={withdrawal.ruling} />
      <Facts items={[[copy.who, names(withdrawal.plaintiffIds)], [copy.from, names(withdrawal.defendantIds)], [copy.why, withdrawalReasons[withdrawal.reason]], ...(withdrawal.ruling === undefined ? [] : [[copy.ruledBy, `${withdrawal.ruling.judgeName}，${momentText(withdrawal.ruling.at)}`] as [string, string]])]} />
    </Card>
  );
};

/** Take the suit back, whole or against one defendant, and see what the court says. */
export default function WithdrawalPage() {
  const { caseId = '', settled } = useParams();
  const loaded = useCase(caseId);
  return (
    <Frame title={copy.title}>
      <MediationPage path='mediation/pages/withdrawal/index' caseId={caseId} loaded={loaded}>{(view) => {
        const mine = view.me.parties.filter(({ role, as }) => role === 'plaintiff' && as !== 'filer').map(({ partyId }) => partyId);
        const left = openClaims(view.parties, view.withdrawals).some(({ plaintiffId }) => mine.includes(plaintiffId));
        const may = view.head.phase === 'open' && left && pendingWithdrawal(view.withdrawals) === undefined;
        return (
          <>
            {view.withdrawals.map((withdrawal) => <Asked key={withdrawal.withdrawalId} view={view} withdrawal={withdrawal} />)}
            {may ? (
              <>
                <Card><Box as='ul' className='stack'>{copy.about.map((line) => <Box key={line} as='li'>{line}</Box>)}</Box></Card>
                <WithdrawalForm view={view} settled={settled === '1'} done={loaded.reload} />
              </>
            ) : view.withdrawals.length === 0 ? <Card><Words as='p'>{mine.length === 0 ? copy.onlyPlaintiff : copy.notNow}</Words></Card> : null}
          </>
        );
      }}</MediationPage>
    </Frame>
  );
}
