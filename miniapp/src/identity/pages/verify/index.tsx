import { ReadCard } from '../../../platform/card/read-card';
import { pageUrl } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import { Outcome } from './outcome';
import { useVerify } from './use-verify';

export default function VerifyPage() {
  const { next = pageUrl('home/index') } = useParams();
  const page = useVerify(next);
  const { verification } = page;
  return (
    <Frame title={copy.title}>
      <RequireLogin here={pageUrl('identity/pages/verify/index', { next })}>
        {page.check.busy && verification === undefined ? <Words as='p' spoken='status'>{copy.checking}</Words> : null}
        <Failure error={page.check.error} onRetry={() => void page.check.run()} />
        {verification !== undefined ? <Outcome verification={verification} next={page.next} busy={page.check.busy} onCheck={() => void page.check.run()} onAgain={page.forget} /> : (
          <>
            <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.why}</Words></Box>
            <ReadCard onUse={page.fill} />
            <Card>
              <TextField label={copy.name} value={page.name} onChange={page.setName} help={copy.nameHelp} error={page.wrong.name} maxLength={50} />
              <TextField kind='idNumber' label={copy.idNumber} value={page.idNumber} onChange={page.setIdNumber} help={copy.idHelp} error={page.wrong.idNumber} maxLength={18} />
            </Card>
            <Failure error={page.face.error ?? page.documents.error ?? page.photograph.error} />
            <Button kind='primary' busy={page.face.busy} onPress={() => void page.face.run()}>{copy.face}</Button>
            <Folded title={copy.another}>
              <Box className='stack'>
                <Words as='p' className='quiet'>{copy.anotherHint}</Words>
                {(['front', 'backSide'] as const).map((side) => (
                  <Button key={side} busy={page.photograph.busy} onPress={() => void page.photograph.run(side)}>{page.photos[side] === undefined ? copy[side] : copy.uploaded(page.photos[side].name)}</Button>
                ))}
                <Button kind='primary' busy={page.documents.busy} onPress={() => void page.documents.run()}>{copy.submitDocuments}</Button>
              </Box>
            </Folded>
          </>
        )}
      </RequireLogin>
    </Frame>
  );
}
