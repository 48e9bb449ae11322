import { courtDateOf, dateText } from '@shared/kernel/time';
import { serviceBundles, serviceStates } from '@shared/service/service';
import type { TeamView } from '@shared/service/team';
import { go } from '../../../platform/navigate';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { RowButton } from '../../../ui/row-button';
import { SelectField } from '../../../ui/select-field';
import { Sheet } from '../../../ui/sheet';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import type { useTeam } from './use-team';

interface Props { readonly team: TeamView; readonly page: ReturnType<typeof useTeam> }
const day = (at: string): string => dateText(courtDateOf(at));

/** What came for whom; the unopened in front. One's own opens here. */
export const Inbox = ({ page }: Pick<Props, 'page'>) => (
  <Card title={copy.inbox}>
    <LoadedView loaded={page.inbox}>
      {({ items }) => (items.length === 0 ? <Words as='p' className='quiet'>{copy.inboxNone}</Words> : (
        <Box className='rows'>
          {items.map(({ caseId, caseNumber, title, member, unreadDays, waiting, service }) => (
            <RowButton key={service.serviceId} title={serviceBundles[service.bundle]} detail={`${caseNumber ?? title} · ${copy.of(member, service.documentTitles.join('、'))}`} mark={waiting === true ? copy.waiting : unreadDays === undefined ? serviceStates[service.state] : copy.unread(unreadDays)}
              onPress={() => go('service/pages/read/index', { caseId, serviceId: service.serviceId })} />
          ))}
        </Box>
      ))}
    </LoadedView>
    {page.mine.data === undefined ? null : <Words as='p' className='quiet'>{copy.rule(page.mine.data.unreadDays, page.mine.data.example)}</Words>}
  </Card>
);

export const Members = ({ team, page }: Props) => (
  <Card title={copy.members}>
    <Box className='rows'>{team.members.map(({ personId, name, role, leftAt }) => <Words key={personId} as='p'>{[name, leftAt === undefined ? (role === 'administrator' ? copy.administrator : undefined) : copy.left].filter((part) => part !== undefined).join(' · ')}</Words>)}</Box>
    {page.mine.data?.me !== 'administrator' ? null : (
      <>
        {page.given === undefined ? null : <Notice live><Words as='p'>{copy.codeIs(page.given.code, day(page.given.until))}</Words></Notice>}
        <Failure error={page.inviteColleague.error} />
        <Button busy={page.inviteColleague.busy} onPress={() => void page.inviteColleague.run()}>{copy.newCode}</Button>
      </>
    )}
  </Card>
);

/** Everything of one to another; asked once more, because it cannot be taken back by oneself. */
export const HandOver = ({ team, page }: Props) => {
  const nameOf = (id: string) => team.members.find(({ personId }) => personId === id)?.name ?? '';
  const here = team.members.filter(({ leftAt }) => leftAt === undefined);
  return (
    <Card title={copy.hand}>
      <Words as='p' className='quiet'>{copy.handHint}</Words>
      <SelectField label={copy.from} value={page.hand.from} onChange={page.setHand('from')} choices={here.map(({ personId, name }) => ({ value: personId, text: name }))} />
      <SelectField label={copy.to} value={page.hand.to} onChange={page.setHand('to')} choices={here.filter(({ personId }) => personId !== page.hand.from).map(({ personId, name }) => ({ value: personId, text: name }))} />
      <Actions>
        <Button busy={page.uploadPower.busy} onPress={() => void page.uploadPower.run('camera')}>{copy.photoPower}</Button>
        <Button busy={page.uploadPower.busy} onPress={() => void page.uploadPower.run('files')}>{copy.power}</Button>
      </Actions>
      {page.power === undefined ? null : <Words as='p' spoken='status'>{copy.uploaded(page.power.name)}</Words>}
      {page.handed === undefined ? null : <Notice tone='success' live><Words as='p'>{copy.handed(page.handed.cases, page.handed.tracks)}</Words></Notice>}
      <Failure error={page.uploadPower.error ?? page.askHandOver.error} />
      <Button busy={page.askHandOver.busy} onPress={() => void page.askHandOver.run()}>{copy.handOk}</Button>
      <Sheet title={copy.hand} open={page.sure} onClose={() => page.setSure(false)}>
        <Words as='p'>{copy.handSure(nameOf(page.hand.from), nameOf(page.hand.to))}</Words>
        <Failure error={page.handOver.error} />
        <Button kind='primary' busy={page.handOver.busy} onPress={() => void page.handOver.run()}>{copy.sure}</Button>
      </Sheet>
      {team.handOvers.length === 0 ? null : <><Words as='h3'>{copy.log}</Words>{team.handOvers.map(({ at, fromName, toName, cases, by }) => <Words key={at} as='p' className='quiet'>{copy.logLine(day(at), fromName, toName, cases, by)}</Words>)}</>}
    </Card>
  );
};
