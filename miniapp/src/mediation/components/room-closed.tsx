import { go } from '../../platform/navigate';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { copy } from '../pages/room/copy';

/** Outside again. */
export const RoomClosed = ({ caseId, message, onAgain }: { readonly caseId: string; readonly message: string | undefined; onAgain(): void }) => (
  <>
    <Notice tone={message === undefined ? 'info' : 'warning'} live>{message ?? copy.closed}</Notice>
    <Button kind='primary' onPress={onAgain}>{copy.again}</Button>
    <Button onPress={() => go('cases/case/index', { caseId })}>{copy.toCase}</Button>
  </>
);
