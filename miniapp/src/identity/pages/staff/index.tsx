import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import { useStaffLogin } from './use-staff-login';

export default function StaffPage() {
  const { code, state, error } = useParams();
  const { start, redeem } = useStaffLogin(code, state);
  const here = process.env.TARO_ENV === 'h5';
  return (
    <Frame title={copy.title}>
      <Words as='p'>{here ? copy.words : copy.onlyHere}</Words>
      {error === undefined ? null : <Notice tone='danger' live>{copy.refused}</Notice>}
      {redeem.busy ? <Words as='p' spoken='status'>{copy.entering}</Words> : null}
      <Failure error={redeem.error ?? start.error} />
      {here && !redeem.busy ? <Button kind='primary' busy={start.busy} onPress={() => void start.run()}>{copy.login}</Button> : null}
    </Frame>
  );
}
