import { channelNames } from '@shared/fees/pay-channel';
import { dateText } from '@shared/kernel/time';
import { yuanText } from '@shared/kernel/money';
import { goBack, goHome, pageUrl } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { ChoiceField } from '../../../ui/choice-field';
import { Empty } from '../../../ui/empty';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Words } from '../../../ui/words';
import { StartedRow } from './started-row';
import { copy } from './copy';
import { useMany } from './use-many';

/** A party with several cases, or the lawyer of many, pays one notice after the other. */
export default function ManyPage() {
  const { back } = useParams();
  const { unpaid, means, channel, choose, chosen, toggle, picked, started, start, payOne, look, again } = useMany(back === '1');
  const here = pageUrl('fees/pages/many/index');
  const total = picked.reduce((sum, one) => sum + one.amountFen, 0);
  const settled = started.every(({ state }) => state !== 'open');
  const footer = started.length > 0
    ? <><Failure error={payOne.error ?? look.error} here={here} />{settled ? <Button kind='primary' onPress={again}>{copy.others}</Button> : <Button busy={look.busy} onPress={() => void look.run()}>{copy.again}</Button>}</>
    : <><Failure error={start.error} here={here} /><Words as='p' className='centred'>{copy.total(picked.length, yuanText(total))}</Words><Button kind='primary' busy={start.busy} disabled={picked.length === 0 || channel === undefined} onPress={() => void start.run()}>{copy.start}</Button></>;
  return (
    <Frame title={copy.title} back={back === '1' ? goHome : goBack} footer={footer}>
      <RequireLogin here={here}>
        <LoadedView loaded={unpaid} here={here}>
          {({ items }) => (started.length > 0
            ? <Card title={copy.turn}><Box className='stack'>{started.map((one, at) => <StartedRow key={one.noticeId} one={one} n={at + 1} notice={picked.find(({ noticeId }) => noticeId === one.noticeId)} busy={payOne.busy} pay={() => void payOne.run(one)} />)}</Box></Card>
            : items.length === 0 ? <Empty words={copy.none} />
              : <>
                <Words as='p'>{copy.pick}</Words>
                <Card><Box className='stack'>{items.map((one) => <CheckField key={one.noticeId} label={`${one.caseCode} ${one.payerName}`} detail={`${copy.one(yuanText(one.amountFen), dateText(one.lastDayOn))}${one.lapsed ? `，${copy.lapsed}` : ''}`} checked={chosen.includes(one.noticeId)} onChange={(on) => toggle(one.noticeId, on)} />)}</Box></Card>
                {means.here.length > 1 && channel !== undefined
                  ? <ChoiceField label={copy.how} value={channel} onChange={(value) => choose(means.here.find((one) => one === value))} choices={means.here.map((one) => ({ value: one, text: channelNames[one] }))} /> : null}
              </>)}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
