import { useState } from 'react';
import { teamRoutes } from '@shared/service/team-contract';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { useMe } from '../../../platform/session';
import { pickFiles } from '../../../platform/upload/pick-files';
import { uploadFile } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { copy } from './copy';

type From = 'camera' | 'files';
interface Uploaded { fileId: string; name: string }

/** The team, its papers, and what its administrator does. */
export const useTeam = () => {
  const me = useMe();
  const mine = useLoad(me === undefined ? undefined : () => call(teamRoutes.myTeam), [me?.personId]);
  const { team } = mine.data ?? {};
  const inbox = useLoad(team?.state === 'accepted' ? () => call(teamRoutes.teamInbox) : undefined, [team?.creditCode, team?.state]);
  const [invite, setInvite] = useState('');
  const [asked, setAsked] = useState({ name: '', creditCode: '', kind: '' });
  const [licence, setLicence] = useState<Uploaded>();
  const [given, setGiven] = useState<{ code: string; until: string }>();
  const [hand, setHand] = useState({ from: '', to: '' });
  const [power, setPower] = useState<Uploaded>();
  const [sure, setSure] = useState(false);
  const [handed, setHanded] = useState<{ cases: number; tracks: number }>();

  const one = async (from: From): Promise<Uploaded | undefined> => {
    const [file] = await pickFiles({ from, multiple: false });
    if (file === undefined) return undefined;
    return { fileId: (await uploadFile(file)).fileId, name: file.name };
  };
  const join = useAction(async () => { await call(teamRoutes.joinTeam, { body: { code: invite } }); mine.reload(); });
  const uploadLicence = useAction(async (from: From) => setLicence(await one(from)));
  const uploadPower = useAction(async (from: From) => setPower(await one(from)));
  const open = useAction(async () => {
    const { kind } = asked;
    if (asked.name === '' || asked.creditCode === '' || (kind !== 'lawFirm' && kind !== 'company') || licence === undefined) throw new ApiError('request.invalid', copy.missing);
    await call(teamRoutes.askTeam, { body: { name: asked.name, creditCode: asked.creditCode, kind, licenceFileId: licence.fileId } });
    mine.reload();
  });
  const inviteColleague = useAction(async () => setGiven(await call(teamRoutes.inviteColleague)));
  const askHandOver = useAction(async () => {
    if (hand.from === '' || hand.to === '' || power === undefined) throw new ApiError('request.invalid', copy.handMissing);
    setSure(true);
  });
  const handOver = useAction(async () => {
    if (power === undefined) return;
    setHanded(await call(teamRoutes.handOverWork, { body: { fromPersonId: hand.from, toPersonId: hand.to, powerOfAttorneyFileId: power.fileId } }));
    setSure(false);
    setPower(undefined);
    setHand({ from: '', to: '' });
    mine.reload();
    inbox.reload();
  });
  return {
    mine, inbox, invite, setInvite: (text: string) => setInvite(text.toUpperCase().replace(/\s/g, '')), asked, setAsked: (name: keyof typeof asked) => (text: string) => setAsked((now) => ({ ...now, [name]: name === 'creditCode' ? text.toUpperCase().replace(/\s/g, '') : text })),
    licence, given, hand, setHand: (side: keyof typeof hand) => (personId: string) => setHand((now) => ({ ...now, [side]: personId })), power, sure, setSure, handed, join, uploadLicence, uploadPower, open, inviteColleague, askHandOver, handOver,
  };
};
