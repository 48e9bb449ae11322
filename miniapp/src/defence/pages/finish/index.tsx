import { DefenceKind } from '@shared/defence/defence';
import { answerText } from '@shared/filing/form-rows';
import { answered, visibleFieldsOf } from '@shared/filing/visible-fields';
import { momentText } from '@shared/kernel/time';
import { go, pageUrl, replaceWith } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { MoneyText } from '../../../ui/money-text';
import { Notice } from '../../../ui/notice';
import { RowButton } from '../../../ui/row-button';
import { SignaturePad } from '../../../ui/signature-pad';
import { Words } from '../../../ui/words';
import { copy as words } from '../../copy';
import { defencePaths } from '../../paths';
import { formFor, useDefence } from '../../use-defence';
import { copy } from './copy';
import { ReceiptCard } from './receipt-card';
import { useFinish } from './use-finish';

export default function FinishPage() {
  const { caseId = '', kind: given } = useParams();
  const kind = DefenceKind.safeParse(given).data ?? 'answer';
  const loaded = useDefence(caseId, kind);
  const { sign, submit, signing, setSigning } = useFinish(caseId, kind, loaded);
  const here = pageUrl(defencePaths.finish, { caseId, kind });
  const change = (path: string): void => go(defencePaths.write, { caseId, kind, path, from: 'finish' });
  const edit = (name: string, press: () => void) => <Button kind='quiet' label={copy.edit(name)} onPress={press}>{copy.editShort}</Button>;
  const view = loaded.data;
  const filed = view?.receipt !== undefined;
  return (
    <Frame title={words.titles[kind]}
      footer={view === undefined ? undefined : filed
        ? <Button kind='primary' onPress={() => replaceWith(pageUrl('cases/case/index', { caseId }))}>{copy.toCase}</Button>
        : <><Failure error={submit.error} here={here} /><Button kind='primary' busy={submit.busy} onPress={() => void submit.run()}>{copy.submit[kind]}</Button></>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(shown) => {
            const errors = shown.findings.filter(({ level }) => level === 'error');
            return (
              <>
                {shown.receipt === undefined ? <Words as='h2'>{copy.heading}</Words> : <ReceiptCard view={shown} receipt={shown.receipt} />}
                {errors.length === 0 ? null : <Folded open title={copy.missing(errors.length)}><Box className='rows'>{errors.map(({ path, message }) => <RowButton key={path} title={message} onPress={() => change(path)} />)}</Box></Folded>}
                {formFor(shown)?.groups.map((group) => {
                  const fields = visibleFieldsOf(group, shown.answers).filter(({ path }) => answered(shown.answers, path));
                  return (
                    <Card key={group.code} title={group.title} {...(filed ? {} : { extra: edit(group.title, () => change(group.code)) })}>
                      {fields.length === 0 ? <Words as='p' className='quiet'>{copy.none}</Words> : <Facts items={fields.map(({ field, path }) => [field.label, answerText(field, shown.answers[path] ?? '')] as const)} />}
                    </Card>
                  );
                })}
                <Card title={copy.evidence} {...(filed ? {} : { extra: edit(copy.evidence, () => go(defencePaths.evidence, { caseId, kind, from: 'finish' })) })}>
                  <Words as='p'>{copy.files(shown.files.length)}</Words>
                  <Box as='ol'>{shown.files.map((file, index) => <Box as='li' key={file.fileId}>{index + 1}. {file.evidenceName}</Box>)}</Box>
                </Card>
                {shown.quote === undefined ? null : <Card title={copy.fee}><MoneyText fen={shown.quote.feeFen} /></Card>}
                {filed ? null : (
                  <Card title={copy.sign} tone='strong'>
                    <Words as='p' className='quiet'>{copy.signHint}</Words>
                    {shown.signature !== undefined && !signing ? <><Notice tone='success'><Words as='p'>{copy.signed(shown.signature.name, momentText(shown.signature.signedAt))}</Words></Notice><Button onPress={() => setSigning(true)}>{copy.signAgain}</Button></> : <SignaturePad busy={sign.busy} action={copy.useSignature} onSigned={(png) => void sign.run(png)} />}
                    <Failure error={sign.error} here={here} />
                  </Card>
                )}
              </>
            );
          }}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
