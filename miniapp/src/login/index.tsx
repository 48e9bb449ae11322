import { useState } from 'react';
import { isAlipay } from '../platform/alipay-login';
import { go } from '../platform/navigate';
import { PhoneButton } from '../platform/phone-button';
import { useParams } from '../platform/use-params';
import { canLoginByWechat } from '../platform/wechat-login';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Failure } from '../ui/failure';
import { Frame } from '../ui/frame';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { Words } from '../ui/words';
import { copy } from './copy';
import { useLogin } from './use-login';

export default function LoginPage() {
  const { next } = useParams();
  const { phone, setPhone, code, setCode, wrong, sentTo, wait, sendCode, login, wechat, alipay } = useLogin(next);
  const [refused, setRefused] = useState(false);
  return (
    <Frame title={copy.title}>
      <Box>
        <Words as='h2'>{copy.welcome}</Words>
        <Words as='p' className='quiet'>{copy.why}</Words>
      </Box>
      {canLoginByWechat ? <PhoneButton words={copy.wechat} busy={wechat.busy} onPhoneCode={(phoneCode) => void wechat.run(phoneCode)} onRefused={() => setRefused(true)} /> : null}
      {isAlipay ? <Button kind='primary' busy={alipay.busy} onPress={() => void alipay.run()}>{copy.alipay}</Button> : null}
      {refused ? <Notice live>{copy.wechatRefused}</Notice> : null}
      <Card>
        <TextField kind='phone' label={copy.phone} value={phone} onChange={setPhone} error={wrong.phone} maxLength={11} />
        <Box className='card-gap'>
          <Button onPress={() => void sendCode.run()} busy={sendCode.busy} disabled={wait > 0}>{wait > 0 ? copy.resendIn(wait) : copy.sendCode}</Button>
          {sentTo === undefined ? null : <Words as='p' className='quiet' spoken='status'>{copy.codeSent(sentTo)}</Words>}
        </Box>
        <TextField kind='code' label={copy.code} value={code} onChange={setCode} help={copy.codeHelp} error={wrong.code} maxLength={6} />
      </Card>
      <Failure error={login.error ?? sendCode.error ?? wechat.error ?? alipay.error} />
      <Button kind={isAlipay ? 'secondary' : 'primary'} busy={login.busy} onPress={() => void login.run()}>{copy.login}</Button>
      <Words as='p' className='quiet'>{copy.caution}</Words>
      {process.env.TARO_ENV === 'h5' ? <Button kind='quiet' onPress={() => go('identity/pages/staff/index')}>{copy.staff}</Button> : null}
    </Frame>
  );
}
