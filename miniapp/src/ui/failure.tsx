import type { ApiError } from '../platform/api-error';
import { go, pageUrl } from '../platform/navigate';
import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { Notice } from './notice';
import { Words } from './words';

/** A refusal in the server's words, and the way on: log in, prove who you are, or try again. */
export const Failure = ({ error, here, onRetry }: { readonly error: ApiError | undefined; readonly here?: string; onRetry?(): void }) => {
  if (error === undefined) return null;
  const next = here ?? pageUrl('home/index');
  return (
    <Box className='failure'>
      <Notice tone='danger' live>
        <Words as='p'>{error.message}</Words>
        {error.code === 'system.unexpected' && error.reference !== undefined ? <Words as='small'>{copy.reference(error.reference)}</Words> : null}
      </Notice>
      {error.code === 'access.loginNeeded' || error.code === 'access.sessionEnded' ? <Button kind='primary' onPress={() => go('login/index', { next })}>{copy.toLogin}</Button> : null}
      {error.code === 'access.identityNeeded' || error.code === 'identity.notVerified' ? <Button kind='primary' onPress={() => go('identity/pages/verify/index', { next })}>{copy.toVerify}</Button> : null}
      {onRetry === undefined ? null : <Button onPress={onRetry}>{copy.retry}</Button>}
    </Box>
  );
};
