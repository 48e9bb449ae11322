import { yuanText } from '@shared/kernel/money';
import { mediationRoutes } from '@shared/mediation/contract';
import type { CaseBrief } from '@shared/mediation/desk-contract';
import { roundOutcomes, type OfferRoundView } from '@shared/mediation/offer-round';
import { call } from '../../../platform/api';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useMe } from '../../../platform/session';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Words } from '../../../ui/words';
import { copy } from '../../desk-copy';
import { OfferChart } from '../../offers/offer-chart';
import '../../mediation.scss';

const List = ({ items }: { readonly items: readonly string[] }) => <Box as='ul' className='stack'>{items.map((item) => <Box as='li' key={item}>{item}</Box>)}</Box>;

const Answers = ({ answers }: Pick<CaseBrief, 'answers'>) => (answers.length === 0 ? <Card><Words as='p' className='quiet'>{copy.noAnswer}</Words></Card> : answers.map(({ name, agreed, disputed }) => (
  <Box key={name}>
    {disputed.length === 0 ? null : (
      <Card title={copy.disputedBy(name)} tone='strong'>
        {disputed.map((row) => (
          <Box key={row.code} className='brief-row'>
            <Words as='h3'>{row.title}</Words>
            <Words as='p'>{`${copy.said}${row.claim.map(({ label, value }) => (label === '' ? value : `${label}${value}`)).join('；')}`}</Words>
            <Words as='p'>{`${copy.answered}${row.text}`}</Words>
          </Box>
        ))}
      </Card>
    )}
    {agreed.length === 0 ? null : <Card title={copy.agreedBy(name)}><List items={agreed} /></Card>}
  </Box>
)));

const Offers = ({ rounds }: { readonly rounds: readonly OfferRoundView[] }) => (
  <Card title={copy.offers}>
    {rounds.length === 0 ? <Words as='p' className='quiet'>{copy.noOffers}</Words> : rounds.map((round) => (
      <Box key={round.roundId} className='brief-row'>
        <Words as='h3'>{copy.offerRound(round.subject, roundOutcomes[round.outcome])}</Words>
        {round.offers.length === 0 ? null : <OfferChart offers={round.offers} />}
        {round.amountFen === undefined ? null : <Words as='p'>{copy.met(yuanText(round.amountFen))}</Words>}
      </Box>
    ))}
  </Card>
);

/** Who, what, how much, what nobody disputes, what somebody does, and how near they are: from the elements, on one page. */
export default function BriefPage() {
  const { caseId = '' } = useParams();
  const me = useMe();
  const here = pageUrl('mediation/pages/brief/index', { caseId });
  const loaded = useLoad(me === undefined ? undefined : async () => {
    const params = { caseId };
    const [brief, rounds] = await Promise.all([call(mediationRoutes.brief, { params }), call(mediationRoutes.rounds, { params })]);
    return { brief, rounds: rounds.items };
  }, [caseId, me?.personId]);
  return (
    <Frame title={copy.briefTitle}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {({ brief, rounds }) => (
            <>
              <Box><Words as='h2'>{brief.causeOfAction}</Words><Words as='p' className='quiet number'>{brief.number}</Words></Box>
              <Card title={copy.parties}><Facts items={[...brief.parties.map(({ role, name, agents, bound }): [string, string] => [role, [name, agents.length === 0 ? undefined : copy.agents(agents.join('、')), bound ? undefined : copy.unbound].filter((part) => part !== undefined).join('，')]), [copy.claim, copy.yuan(yuanText(brief.claimAmountFen))]]} /></Card>
              <Card title={copy.claims}><List items={brief.claims} /></Card>
              <Answers answers={brief.answers} />
              {brief.undisputed.length === 0 ? null : <Card title={copy.undisputed}><List items={brief.undisputed} /></Card>}
              <Offers rounds={rounds} />
              {brief.facts.length === 0 ? null : <Card title={copy.facts}>{brief.facts.map(({ label, text }) => <Box key={label} className='brief-row'><Words as='h3'>{label}</Words><Words as='p'>{text}</Words></Box>)}</Card>}
              <Actions>
                <Button onPress={() => go('mediation/pages/offers/index', { caseId })}>{copy.toOffers}</Button>
                <Button onPress={() => go('mediation/pages/times/index', { caseId })}>{copy.toTimes}</Button>
                <Button kind='primary' onPress={() => go('mediation/pages/agreement/index', { caseId })}>{copy.toAgreement}</Button>
              </Actions>
            </>
          )}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
