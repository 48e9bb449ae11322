import { ObjectionGround, objectionGrounds, type ServiceView } from '@shared/service/service';
import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';

interface Props { readonly service: ServiceView; readonly busy: boolean; onObject(ground: ObjectionGround): void }

/** 不是我的／打不开／内容不全: one tap; nobody is held to a paper that did not reach them. What the court decided stands here too. */
export const ObjectionCard = ({ service: { objection, state }, busy, onObject }: Props) => (
  <>
    {state === 'objected' ? <Notice tone='warning' live><Words as='p'>{copy.objected}</Words></Notice> : null}
    {objection?.decision === undefined ? null : <Notice tone='info'><Words as='p'>{copy.decided(objectionGrounds[objection.ground], objection.decision.upheld)}</Words><Words as='p'>{objection.decision.reason}</Words></Notice>}
    {objection !== undefined && objection.decision === undefined ? null : (
      <Card title={copy.objectTitle}>
        <Words as='p' className='quiet'>{copy.objectHint}</Words>
        <Actions>{ObjectionGround.options.map((ground) => <Button key={ground} busy={busy} onPress={() => onObject(ground)}>{objectionGrounds[ground]}</Button>)}</Actions>
      </Card>
    )}
  </>
);
