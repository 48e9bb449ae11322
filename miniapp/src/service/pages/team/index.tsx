import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { Box } from '../../../ui/box';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import { NoTeam } from './no-team';
import { HandOver, Inbox, Members } from './team-parts';
import { useTeam } from './use-team';

/** Firms and companies: what came for whom, who receives, and who takes over. */
export default function TeamPage() {
  const page = useTeam();
  const here = pageUrl('service/pages/team/index');
  return (
    <Frame title={copy.title}>
      <RequireIdentity here={here}>
        <LoadedView loaded={page.mine} here={here}>
          {({ team, me }) => (team === undefined || team.state === 'refused' ? <>{team?.reason === undefined ? null : <Notice tone='warning'><Words as='p'>{copy.refused(team.reason)}</Words></Notice>}<NoTeam page={page} /></> : (
            <>
              <Box><Words as='h2'>{team.name}</Words></Box>
              {team.state === 'pending' ? <Notice live><Words as='p'>{copy.pending}</Words></Notice> : <><Inbox page={page} /><Members team={team} page={page} />{me === 'administrator' ? <HandOver team={team} page={page} /> : null}</>}
            </>
          ))}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
