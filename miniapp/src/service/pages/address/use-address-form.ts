import { useState } from 'react';
import { caseRoutes } from '@shared/cases/contract';
import { electronicChannels, instances } from '@shared/service/consent';
import { serviceRoutes } from '@shared/service/contract';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { useMe } from '../../../platform/session';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { copy } from './copy';

type Channel = keyof typeof electronicChannels;
type Instance = keyof typeof instances;
const blank = { recipient: '', postalAddress: '', postcode: '', phone: '', email: '', designatedReceiver: '', signature: '' };

const toggled = <T extends string>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((each) => each !== one) : [...list, one]);

/** The form, and what is on record beneath it. Nothing is chosen beforehand but the stage the case is in. */
export const useAddressForm = (caseId: string) => {
  const me = useMe();
  const view = useLoad(me === undefined ? undefined : () => call(caseRoutes.read, { params: { caseId } }), [caseId, me?.personId]);
  const contacts = useLoad(me === undefined ? undefined : () => call(serviceRoutes.contacts, { params: { caseId } }), [caseId, me?.personId]);
  const [fields, setFields] = useState(blank);
  const [electronicService, setElectronic] = useState<'given' | 'refused'>();
  const [channels, setChannels] = useState<Channel[]>([]);
  const [stages, setStages] = useState<Instance[]>(['first']);
  const [coversJudgments, setJudgments] = useState(false);
  const [confidential, setConfidential] = useState(false);
  const [documentId, setDocumentId] = useState<string>();
  const [colleague, setColleague] = useState({ name: '', phone: '' });
  const party = view.data?.parties.find(({ partyId }) => view.data?.me.parties.some((mine) => mine.partyId === partyId));
  const params = { caseId };

  const sign = useAction(async () => {
    if (party === undefined || electronicService === undefined) throw new ApiError('request.invalid', copy.missing);
    const { postcode, email, designatedReceiver, ...needed } = fields;
    const optional = { ...(postcode === '' ? {} : { postcode }), ...(email === '' ? {} : { email }), ...(designatedReceiver === '' ? {} : { designatedReceiver }) };
    const answer = await call(serviceRoutes.addressForm, { params, body: { ...needed, ...optional, partyId: party.partyId, electronicService, channels: electronicService === 'given' ? channels : [], coversJudgments, instances: stages, confidential, noticeVersion: copy.noticeVersion } });
    setDocumentId(answer.documentId);
    await Promise.all([contacts.reload(), view.reload()]);
  });
  const end = useAction(async (contactId: string) => { await call(serviceRoutes.endContact, { params: { caseId, contactId } }); contacts.reload(); });
  const withdraw = useAction(async () => { await call(serviceRoutes.withdrawConsent, { params }); await Promise.all([view.reload(), contacts.reload()]); });
  const add = useAction(async () => {
    if (party === undefined) return;
    await call(serviceRoutes.addContact, { params, body: { partyId: party.partyId, kind: 'phone', value: colleague.phone, ...(colleague.name === '' ? {} : { name: colleague.name }) } });
    setColleague({ name: '', phone: '' });
    contacts.reload();
  });

  return {
    view, contacts, party, fields, set: (name: keyof typeof blank) => (text: string) => setFields((now) => ({ ...now, [name]: text })), electronicService, setElectronic: (value: string) => setElectronic(value === 'given' ? 'given' : 'refused'),
    channels, toggleChannel: (one: Channel) => setChannels((now) => toggled(now, one)), stages, toggleStage: (one: Instance) => setStages((now) => toggled(now, one)),
    coversJudgments, setJudgments, confidential, setConfidential, documentId, colleague, setColleague, sign, end, withdraw, add,
  };
};
