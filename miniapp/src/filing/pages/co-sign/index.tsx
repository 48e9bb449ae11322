import { lettersTo } from '@shared/filing/letters-to';
import { filingRoutes } from '@shared/filing/contract';
import { formRows } from '@shared/filing/form-rows';
import { formOf } from '@shared/filing/forms';
import { momentText } from '@shared/kernel/time';
import { call } from '../../../platform/api';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useMe } from '../../../platform/session';
import { useLoad } from '../../../platform/use-load';
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
import { SignaturePad } from '../../../ui/signature-pad';
import { Words } from '../../../ui/words';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { useCoSign } from './use-co-sign';

/** A co-plaintiff on their own telephone: reads the complaint, answers for themselves, signs. */
export default function CoSignPage() {
  const { caseId = '' } = useParams();
  const me = useMe();
  const loaded = useLoad(me?.verifiedBy === undefined ? undefined : () => call(filingRoutes.coSigning, { params: { caseId } }), [caseId, me?.personId]);
  const { confirmed, setConfirmed, electronicService, setChosen, sign } = useCoSign(caseId, loaded);
  const here = pageUrl(filingPaths.coSign, { caseId });
  return (
    <Frame title={copy.title}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(view) => {
            const form = formOf(view.causeOfAction);
            const rows = form === undefined ? [] : formRows(form, view.answers, view.evidence).filter(({ items }) => items.some(({ value }) => value !== '' && value !== '无'));
            const answer = (code: string): string => view.answers[`${view.path}.${code}`] ?? '';
            return (
              <>
                <Box><Words as='h2'>{copy.heading(view.askedBy)}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
                {view.signature === undefined ? null : <Notice tone='success' live><Words as='p'>{copy.signed(momentText(view.signature.signedAt))}</Words></Notice>}
                {view.open ? null : <><Notice><Words as='p'>{copy.over}</Words></Notice><Button kind='primary' onPress={() => go('cases/index')}>{copy.toCases}</Button></>}
                <Card title={copy.claim}>
                  <Facts items={rows.map(({ label, items }, index) => [label, <Words key={index} className='row-words'>{items.map((item) => (item.label === '' || item.label === label ? item.value : `${item.label}：${item.value}`)).join('\n')}</Words>] as const)} />
                </Card>
                <Card title={copy.evidence}>{view.evidence.length === 0 ? <Words as='p' className='quiet'>{copy.none}</Words> : <Box as='ol'>{view.evidence.map((name, index) => <Box as='li' key={name}>{index + 1}. {name}</Box>)}</Box>}</Card>
                {!view.open || view.signature !== undefined ? null : (
                  <>
                    <Card title={copy.addressHeading}>
                      <Facts items={[[copy.address, lettersTo({ domicile: answer('domicile'), residence: answer('residence') }) || copy.missing], [copy.phone, answer('phone') || copy.missing]]} />
                      <CheckField label={copy.confirm} checked={confirmed} onChange={setConfirmed} />
                    </Card>
                    <Card title={copy.electronicHeading}>
                      <Words as='p' className='quiet'>{copy.electronicHint}</Words>
                      <ChoiceField label={copy.electronicLabel} value={electronicService} onChange={setChosen} choices={[{ value: 'given', text: copy.given }, { value: 'refused', text: copy.refused }]} />
                    </Card>
                    <Card title={copy.sign} tone='strong'>
                      <Words as='p' className='quiet'>{copy.signHint}</Words>
                      <SignaturePad busy={sign.busy} action={copy.useSignature} onSigned={(png) => void sign.run(png)} />
                    </Card>
                  </>
                )}
                <Failure error={sign.error} here={here} />
              </>
            );
          }}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
