import type { Verification } from '@shared/identity/person';
import { returnTo } from '../../../platform/navigate';
import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** What came of the check, and the one thing to do next. */
export const Outcome = ({ verification, next, busy, onCheck, onAgain }: { readonly verification: Verification; readonly next: string; readonly busy: boolean; onCheck(): void; onAgain(): void }) => {
  if (verification.state === 'passed') {
    return (
      <>
        <Notice tone='success' live><Words as='p'>{copy.passed}</Words><Words as='p'>{copy.passedHint(verification.name, verification.idNumberMasked)}</Words></Notice>
        <Button kind='primary' onPress={() => returnTo(next)}>{copy.goOn}</Button>
      </>
    );
  }
  if (verification.state === 'pending') {
    const byCourt = verification.method === 'documents';
    return (
      <>
        <Notice live><Words as='p'>{byCourt ? copy.waiting : copy.pending}</Words>{byCourt ? <Words as='p'>{copy.waitingHint}</Words> : null}</Notice>
        <Actions><Button onPress={onAgain}>{copy.again}</Button><Button kind='primary' busy={busy} onPress={onCheck}>{copy.checkAgain}</Button></Actions>
      </>
    );
  }
  return (
    <>
      <Notice tone='danger' live><Words as='p'>{copy.failed}</Words><Words as='p'>{verification.reason ?? copy.failedHint}</Words></Notice>
      <Button kind='primary' onPress={onAgain}>{copy.again}</Button>
    </>
  );
};
