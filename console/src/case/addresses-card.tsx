import { Table } from 'antd';
import type { Output } from '../../../shared/kernel/contract';
import type { PartyView } from '../../../shared/cases/party';
import type { CaseId } from '../../../shared/kernel/ids';
import { courtDateOf, dateText } from '../../../shared/kernel/time';
import { electronicChannels, instances, type Consent } from '../../../shared/service/consent';
import { serviceRoutes } from '../../../shared/service/contract';
import { contactKinds } from '../../../shared/service/service-contact';
import { addressSources } from '../../../shared/service/service-try';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { copy } from './copy';
import { PhraseButton } from './phrase-button';

const words = copy.service.addresses;
type Addresses = Output<typeof serviceRoutes.contacts>;
interface Row { key: string; party: string; what: string; value: string; source: string; from: string; until: string | undefined }

const day = (at: string): string => dateText(courtDateOf(at));
const scopeOf = ({ channels, coversJudgments, instances: stages }: Consent): string =>
  [channels?.map((one) => electronicChannels[one]).join('、'), coversJudgments === false ? words.withoutJudgments : undefined, stages?.map((one) => instances[one]).join('、')].filter((part) => part !== undefined && part !== '').join('；');

const rowsOf = ({ filed, contacts, consents }: Addresses, nameOf: (partyId: string) => string): Row[] => [
  ...consents.flatMap(({ partyId, name, answers }) => answers.map((answer, index): Row => ({
    key: `${partyId}${answer.at}`, party: name, what: words.states[answer.state], value: scopeOf(answer), source: words.notice(answer.noticeVersion), from: day(answer.at), until: answers[index + 1] === undefined ? undefined : day(answers[index + 1]?.at ?? ''),
  })).toReversed()),
  ...filed.map(({ partyId, kind, valueMasked, source }): Row => ({ key: `${partyId}${kind}`, party: nameOf(partyId), what: contactKinds[kind], value: valueMasked, source: words.filed(addressSources[source]), from: '', until: undefined })),
  ...contacts.map((contact): Row => ({
    key: contact.contactId, party: nameOf(contact.partyId), what: contactKinds[contact.kind], value: `${contact.valueMasked}${contact.name === undefined ? '' : `（${contact.name}）`}`, source: addressSources[contact.source],
    from: day(contact.addedAt), until: contact.endedAt === undefined ? undefined : day(contact.endedAt),
  })),
];

const columns = [
  { title: words.party, key: 'party', dataIndex: 'party' }, { title: words.what, key: 'what', dataIndex: 'what', width: 150 }, { title: words.value, key: 'value', dataIndex: 'value' }, { title: words.source, key: 'source', dataIndex: 'source' },
  { title: words.from, key: 'from', dataIndex: 'from', width: 150 }, { title: words.until, key: 'until', width: 150, render: ({ until }: Row) => (until === undefined ? <State tone="good">{words.holds}</State> : until) },
];

/** Every address with where it came from, and every answer about electronic service with its ways and stages: what held when. */
export const AddressesCard = ({ caseId, parties }: { caseId: CaseId; parties: readonly PartyView[] }) => {
  const addresses = useApi(serviceRoutes.contacts, { params: { caseId } });
  return (
    <section className="sheet pad" aria-label={words.title}>
      <div className="row between"><h2>{words.title}</h2><PhraseButton caseId={caseId} parties={parties.filter(({ bound }) => !bound)} /></div>
      <Answer of={addresses}>{(data) => <Table<Row> size="small" aria-label={words.title} columns={columns} dataSource={rowsOf(data, (id) => parties.find(({ partyId }) => partyId === id)?.name ?? '')} rowKey="key" pagination={false} locale={{ emptyText: words.none }} />}</Answer>
    </section>
  );
};
