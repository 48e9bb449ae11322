import { electronicChannels, instances } from '@shared/service/consent';
import { openPaper } from '../../../platform/open-paper';
import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { AddressHistory } from './address-history';
import { copy } from './copy';
import { useAddressForm } from './use-address-form';

const keys = <T extends object>(names: T) => Object.keys(names) as (keyof T)[];

/** 送达地址确认书: told first, then addresses, the separate question of consent, the stages, the signature. */
export default function AddressPage() {
  const { caseId = '' } = useParams();
  const page = useAddressForm(caseId);
  const { fields, set, documentId } = page;
  const here = pageUrl('service/pages/address/index', { caseId });
  return (
    <Frame title={copy.title} footer={documentId === undefined ? <><Failure error={page.sign.error} here={here} /><Button kind='primary' busy={page.sign.busy} onPress={() => void page.sign.run()}>{copy.send}</Button></> : undefined}>
      <RequireIdentity here={here}>
        <LoadedView loaded={page.view} here={here}>
          {() => (
            <>
              {documentId === undefined ? null : <><Notice tone='success' live><Words as='p'>{copy.done}</Words></Notice><Button onPress={() => void openPaper({ caseId, documentId, title: copy.title })}>{copy.open}</Button></>}
              {documentId !== undefined ? null : (
                <>
                  <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{`${copy.forParty}：${page.party?.name ?? ''}`}</Words></Box>
                  <Card title={copy.told}>{copy.notice.map((line) => <Words key={line} as='p'>{line}</Words>)}</Card>
                  <Card>
                    <TextField label={copy.recipient} value={fields.recipient} onChange={set('recipient')} maxLength={50} />
                    <TextField label={copy.postal} value={fields.postalAddress} onChange={set('postalAddress')} example={copy.postalExample} maxLength={200} />
                    <TextField label={copy.postcode} optional value={fields.postcode} onChange={set('postcode')} kind='integer' maxLength={6} />
                    <TextField label={copy.phone} kind='phone' value={fields.phone} onChange={set('phone')} maxLength={11} />
                    <TextField label={copy.email} optional value={fields.email} onChange={set('email')} maxLength={100} />
                    <TextField label={copy.designated} optional value={fields.designatedReceiver} onChange={set('designatedReceiver')} maxLength={50} />
                    <CheckField label={copy.confidential} checked={page.confidential} onChange={page.setConfidential} />
                  </Card>
                  <Card>
                    <ChoiceField label={copy.electronic} value={page.electronicService ?? ''} onChange={page.setElectronic} choices={[{ value: 'given', text: copy.given }, { value: 'refused', text: copy.refused }]} />
                    {page.electronicService !== 'given' ? null : (
                      <Box className='stack'>
                        <Words as='p'>{copy.channels}</Words>
                        <Box className='choices'>{keys(electronicChannels).map((one) => <CheckField key={one} label={electronicChannels[one]} checked={page.channels.includes(one)} onChange={() => page.toggleChannel(one)} />)}</Box>
                        <CheckField label={copy.judgments} checked={page.coversJudgments} onChange={page.setJudgments} />
                      </Box>
                    )}
                  </Card>
                  <Card title={copy.instances}><Box className='choices'>{keys(instances).map((one) => <CheckField key={one} label={instances[one]} checked={page.stages.includes(one)} onChange={() => page.toggleStage(one)} />)}</Box></Card>
                  <Card><TextField label={copy.signature} value={fields.signature} onChange={set('signature')} maxLength={50} /></Card>
                </>
              )}
              <AddressHistory page={page} />
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
