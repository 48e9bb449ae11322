import { dateText, courtDateOf } from '@shared/kernel/time';
import { electronicChannels, instances, type Consent } from '@shared/service/consent';
import { contactKinds, type ServiceContactView } from '@shared/service/service-contact';
import { addressSources } from '@shared/service/service-try';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import type { useAddressForm } from './use-address-form';

const day = (at: string): string => dateText(courtDateOf(at));
const lineOf = ({ kind, valueMasked, name, source, addedAt, endedAt }: ServiceContactView): string =>
  `${contactKinds[kind]} ${valueMasked}${name === undefined ? '' : `（${name}）`} · ${addressSources[source]} · ${copy.added(day(addedAt))}${endedAt === undefined ? '' : ` · ${copy.ended(day(endedAt))}`}`;

const consentLine = ({ state, at, channels, coversJudgments, instances: stages }: Consent): string => [
  `${day(at)} ${copy.states[state]}`, channels?.map((one) => electronicChannels[one]).join('、'), coversJudgments === false ? copy.withoutJudgments : undefined, stages?.map((one) => instances[one]).join('、'),
].filter((part) => part !== undefined && part !== '').join(' · ');

/** Every address on record with where it came from; a company adds and ends its colleagues', consent is taken back here. */
export const AddressHistory = ({ page }: { readonly page: ReturnType<typeof useAddressForm> }) => (
  <>
    <Card title={copy.history}>
      <LoadedView loaded={page.contacts}>
        {({ filed, contacts, consents }) => (filed.length + contacts.length + consents.length === 0 ? <Words as='p' className='quiet'>{copy.none}</Words> : (
          <Box className='rows'>
            {consents.flatMap(({ answers }) => answers.toReversed().map((answer) => <Box key={answer.at}><Words as='p'>{consentLine(answer)}</Words></Box>))}
            {filed.map(({ kind, valueMasked, source }) => <Box key={`${kind}${valueMasked}`}><Words as='p'>{`${contactKinds[kind]} ${valueMasked} · ${copy.filed}，${addressSources[source]}`}</Words></Box>)}
            {contacts.map((contact) => (
              <Box key={contact.contactId}>
                <Words as='p'>{lineOf(contact)}</Words>
                {contact.endedAt === undefined ? <Button kind='quiet' busy={page.end.busy} onPress={() => void page.end.run(contact.contactId)}>{copy.end}</Button> : null}
              </Box>
            ))}
          </Box>
        ))}
      </LoadedView>
      <Failure error={page.end.error} />
    </Card>
    {page.party?.kind !== 'organization' ? null : (
      <Card title={copy.colleague}>
        <Words as='p' className='quiet'>{copy.colleagueHint}</Words>
        <TextField label={copy.colleagueName} value={page.colleague.name} onChange={(name) => page.setColleague({ ...page.colleague, name })} maxLength={50} />
        <TextField label={copy.phone} kind='phone' value={page.colleague.phone} onChange={(phone) => page.setColleague({ ...page.colleague, phone })} maxLength={11} />
        <Failure error={page.add.error} />
        <Button busy={page.add.busy} onPress={() => void page.add.run()}>{copy.add}</Button>
      </Card>
    )}
    {page.party?.electronicService === 'withdrawn' ? <Notice><Words as='p'>{copy.withdrawn}</Words></Notice> : page.party?.electronicService === 'given' ? <Button kind='quiet' busy={page.withdraw.busy} onPress={() => void page.withdraw.run()}>{copy.withdraw}</Button> : null}
  </>
);
