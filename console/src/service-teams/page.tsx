import { Button, Table } from 'antd';
import { useState } from 'react';
import { courtDateOf, dateText } from '../../../shared/kernel/time';
import { teamKinds, teamStates, type TeamView } from '../../../shared/service/team';
import { teamRoutes } from '../../../shared/service/team-contract';
import { useMay } from '../platform/may';
import { useApi } from '../platform/use-api';
import { ServicePages } from '../service-board/service-pages';
import { Answer } from '../ui/answer';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { ClaimsButton } from './claims-button';
import { copy } from './copy';
import { HandOverWorkDialog } from './hand-over-work-dialog';
import { ReviewTeamDialog } from './review-team-dialog';

const tones = { pending: 'warn', accepted: 'good', refused: 'bad' } as const;
const day = (at: string): string => dateText(courtDateOf(at));

export const ServiceTeamsPage = () => {
  const mayDecide = useMay()('service.teamDesk');
  const teams = useApi(teamRoutes.teams, {});
  const [open, setOpen] = useState<{ kind: 'review' | 'hand'; team: TeamView }>();
  const close = () => setOpen(undefined);
  const columns = [
    { title: copy.columns.name, key: 'name', render: (team: TeamView) => <><strong>{team.name}</strong>{team.handOvers.map(({ at, fromName, toName, cases, tracks, by }) => <div key={at} className="weak">{copy.logLine(day(at), fromName, toName, cases, tracks, by)}</div>)}</> },
    { title: copy.columns.kind, key: 'kind', render: ({ kind }: TeamView) => teamKinds[kind] },
    { title: copy.columns.credit, key: 'credit', render: ({ creditCode }: TeamView) => <span className="figures">{creditCode}</span> },
    { title: copy.columns.asked, key: 'asked', render: ({ askedByName, askedAt }: TeamView) => copy.asked(askedByName, day(askedAt)) },
    { title: copy.columns.members, key: 'members', render: ({ members }: TeamView) => copy.members(members.map(({ name, leftAt }) => `${name}${leftAt === undefined ? '' : copy.left}`)) },
    { title: copy.columns.state, key: 'state', render: ({ state }: TeamView) => <State tone={tones[state]}>{teamStates[state]}</State> },
    ...(mayDecide ? [{ title: copy.columns.act, key: 'act', width: 150, render: (team: TeamView) => (team.state === 'pending' ? <Button type="primary" onClick={() => setOpen({ kind: 'review', team })}>{copy.review}</Button>
      : team.state === 'accepted' ? <div className="stack" style={{ gap: 8 }}><ClaimsButton creditCode={team.creditCode} />{team.members.length > 1 ? <Button onClick={() => setOpen({ kind: 'hand', team })}>{copy.hand}</Button> : null}</div> : null) }] : []),
  ];
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><ServicePages here="/service/teams" /></PageHead>
      <Answer of={teams}>{({ items }) => <div className="sheet"><Table<TeamView> aria-label={copy.title} columns={columns} dataSource={items} rowKey="creditCode" pagination={false} locale={{ emptyText: copy.empty }} /></div>}</Answer>
      {open?.kind === 'review' ? <ReviewTeamDialog team={open.team} close={close} /> : null}
      {open?.kind === 'hand' ? <HandOverWorkDialog team={open.team} close={close} /> : null}
    </>
  );
};
