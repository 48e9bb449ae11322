import { useState } from 'react';
import { yuanText } from '@shared/kernel/money';
import { dateText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { obligationState, unpaidFen, type Obligation } from '@shared/mediation/performance';
import { call } from '../../platform/api';
import { courtToday } from '../../platform/today';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../performance-copy';

type Given = { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> };

const Line = ({ caseId, mediation, obligation, done }: Given & { readonly obligation: Obligation }) => {
  const state = obligationState(obligation, courtToday());
  const { partyIds } = mediation.mine;
  const nameOf = (partyId: string | undefined) => mediation.participants.find(({ key }) => key === partyId)?.name ?? '';
  const owes = partyIds.some((id) => id === obligation.payerPartyId);
  const owed = partyIds.some((id) => id === obligation.payeePartyId);
  const params = { caseId, obligationId: obligation.obligationId };
  const say = useAction(async (received?: boolean) => {
    await (received === undefined ? call(mediationRoutes.sayDone, { params }) : call(mediationRoutes.sayReceived, { params, body: { received } }));
    await done();
  });
  const isDeed = obligation.amountFen === undefined;
  const line = obligation.amountFen === undefined ? copy.deed(nameOf(obligation.payerPartyId), obligation.text) : copy.line(nameOf(obligation.payerPartyId), nameOf(obligation.payeePartyId), `${yuanText(obligation.amountFen)}元`);
  return (
    <Box as='li' className='obligation'>
      <Box className='offer-line'><Words>{line}</Words><Words className={`obligation-state obligation-${state}`}>{copy.states[state]}</Words></Box>
      <Words className='quiet'>{copy.due(dateText(obligation.dueOn, courtToday().slice(0, 4)))}</Words>
      <Failure error={say.error} />
      {owes && (state === 'due' || state === 'overdue' || state === 'denied') ? <Button label={copy.deedOf(obligation.obligationId, isDeed ? copy.done : copy.paid)} busy={say.busy} onPress={() => void say.run()}>{isDeed ? copy.done : copy.paid}</Button> : null}
      {owed && state !== 'done' ? (
        <Actions>
          {state === 'claimed' || state === 'overdue' ? <Button label={copy.deedOf(obligation.obligationId, isDeed ? copy.notDone : copy.notReceived)} busy={say.busy} onPress={() => void say.run(false)}>{isDeed ? copy.notDone : copy.notReceived}</Button> : null}
          <Button label={copy.deedOf(obligation.obligationId, isDeed ? copy.wasDone : copy.received)} kind={state === 'claimed' ? 'primary' : 'secondary'} busy={say.busy} onPress={() => void say.run(true)}>{isDeed ? copy.wasDone : copy.received}</Button>
        </Actions>
      ) : null}
    </Box>
  );
};

/** What was agreed, day by day: the one who owes says it is done, the one who is owed confirms. */
export const Obligations = (given: Given) => {
  const { caseId, mediation, done } = given;
  const [made, setMade] = useState(false);
  const enforce = useAction(async () => {
    await call(mediationRoutes.applyEnforcement, { params: { caseId } });
    setMade(true);
    await done();
  });
  const { performance, mine } = mediation;
  if (performance === undefined) return null;
  const { obligations } = performance;
  const broken = obligations.some((one) => one.dueOn < courtToday() && one.confirmedAt === undefined && mine.partyIds.some((id) => id === one.payeePartyId));
  return (
    <Card title={copy.title}>
      <Words as='p'>{copy.whole(obligations.filter(({ confirmedAt }) => confirmedAt !== undefined).length, obligations.length)}</Words>
      {performance.performedAt === undefined ? unpaidFen(obligations) > 0 ? <Words as='p' className='quiet'>{copy.rest(yuanText(unpaidFen(obligations)))}</Words> : null : <Notice tone='success'>{copy.performed}</Notice>}
      <Box as='ul' className='offers'>{obligations.map((obligation) => <Line key={obligation.obligationId} {...given} obligation={obligation} />)}</Box>
      {made ? <Notice tone='success' live>{copy.enforcementMade}</Notice> : null}
      {broken ? <><Failure error={enforce.error} /><Button busy={enforce.busy} onPress={() => void enforce.run()}>{copy.enforcement}</Button></> : null}
    </Card>
  );
};
