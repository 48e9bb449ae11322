import Taro from '@tarojs/taro';
import { courtOrigin } from '../../platform/origin';
import { go } from '../../platform/navigate';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

/** No video on this device: how to join by browser, and what can be done here all the same. */
export const RoomElsewhere = ({ caseId, detail }: { readonly caseId: string; readonly detail: string }) => (
  <>
    <Notice tone='warning'>{copy.notHere}</Notice>
    <Card>
      <Words as='p'>{detail}</Words>
      <Words as='p' className='break-anywhere'>{`${copy.address}：${courtOrigin()}`}</Words>
      <Button onPress={() => void Taro.setClipboardData({ data: courtOrigin() })}>{copy.copyAddress}</Button>
    </Card>
    <Card title={copy.signHere}>
      <Button onPress={() => go('mediation/pages/agreement/index', { caseId })}>{copy.toAgreement}</Button>
    </Card>
  </>
);
