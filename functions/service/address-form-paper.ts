import { partyRoles, type Party } from '../../shared/cases/party';
import type { AddressForm } from '../../shared/service/address-form';
import { electronicChannels, instances } from '../../shared/service/consent';
import { courtDateOf } from '../../shared/kernel/time';
import type { Block, Paper } from '../platform/paper';
import { dayOf } from './complaint-papers';
import { papersCopy } from './papers-copy';

const words = papersCopy.addressForm;
export interface AddressFormFacts { court: { name: string }; number: string; demo: boolean; cause: string; party: Party; form: AddressForm; at: Date }

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });

/** 送达地址确认书: what was told (变更告知、拒不提供的后果), what was answered, signed (法院专递规定 4, 11; 在线诉讼规则 29, 30; 解释 136, 137). */
export const addressFormPaper = ({ court, number, demo, cause, party, form, at }: AddressFormFacts): Paper => ({
  court: court.name, title: words.title, number, demo,
  blocks: [
    { kind: 'heading', text: words.told },
    ...words.notice.map(paragraph),
    { kind: 'heading', text: words.answers },
    { kind: 'table', rows: [
      [words.cause, cause], [words.party, `${partyRoles[party.role]} ${party.name}`], [words.idNumber, party.idNumberMasked ?? party.creditCode ?? words.none],
      [words.recipient, form.recipient], [words.postal, `${form.postalAddress}${form.postcode === undefined ? '' : `（${form.postcode}）`}`], [words.phone, form.phone], [words.email, form.email ?? words.none],
      [words.designated, form.designatedReceiver ?? words.none],
      [words.electronic, words[form.electronicService]],
      [words.channels, form.electronicService === 'given' ? form.channels.map((channel) => electronicChannels[channel]).join('、') : words.none],
      [words.scope, form.electronicService === 'given' ? words.covers(form.coversJudgments) : words.none],
      [words.instances, form.instances.map((one) => instances[one]).join('、')], [words.confidential, form.confidential ? words.yes : words.no],
      [words.version, form.noticeVersion],
    ] },
    { kind: 'signature', label: words.signature, name: form.signature, on: dayOf(courtDateOf(at.toISOString())) },
  ],
});
