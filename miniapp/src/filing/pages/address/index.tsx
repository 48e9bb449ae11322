import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { ChoiceField } from '../../../ui/choice-field';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { StepFooter } from '../../components/step-footer';
import { stepPlace } from '../../draft/step-place';
import { useFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { addressesOf, useAddress } from './use-address';

export default function AddressPage() {
  const { caseId = '', from } = useParams();
  const loaded = useFiling(caseId);
  const { isConfirmed, setConfirmed, electronicService, setChosen, wrong, save } = useAddress(caseId, loaded, from);
  const here = pageUrl(filingPaths.address, { caseId });
  return (
    <Frame title={copy.title} {...stepPlace(loaded.data, filingPaths.address)} footer={<StepFooter busy={save.busy} onNext={() => void save.run()} />}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(filing) => (
            <>
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
              {addressesOf(filing).map((party) => (
                <Card key={party.path}>
                  <Facts items={[
                    [copy.name, party.name || copy.missing],
                    [copy.address, party.address || copy.missing],
                    [copy.phone, party.phone || copy.missing],
                  ]} />
                  <Button kind='quiet' onPress={() => go(filingPaths.form, { caseId, path: `${party.path}.domicile`, from: 'review' })}>{copy.edit}</Button>
                </Card>
              ))}
              <CheckField label={copy.confirm} checked={isConfirmed} onChange={setConfirmed} />
              {wrong.confirm === undefined ? null : <Notice tone='danger' live><Words as='p'>{wrong.confirm}</Words></Notice>}
              <Card title={copy.electronicHeading}>
                <Words as='p' className='quiet'>{copy.electronicHint}</Words>
                <ChoiceField label={copy.electronicLabel} value={electronicService} onChange={setChosen} error={wrong.choice} choices={[{ value: 'given', text: copy.given }, { value: 'refused', text: copy.refused }]} />
              </Card>
              <Failure error={save.error} here={here} />
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
