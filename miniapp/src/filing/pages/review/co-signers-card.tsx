import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { momentText } from '@shared/kernel/time';
import { call } from '../../../platform/api';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** Co-plaintiffs sign on their own telephones, each for themselves. */
export const CoSignersCard = ({ loaded, filing }: { readonly loaded: Loaded<FilingView>; readonly filing: FilingView }) => {
  const { caseId, coSigners = [] } = filing;
  const ask = useAction(async () => loaded.put(await call(filingRoutes.askCoSigners, { params: { caseId } })));
  if (coSigners.length === 0) return null;
  const waiting = coSigners.filter(({ state }) => state !== 'signed');
  return (
    <Card title={copy.coSigners} {...(waiting.length === 0 ? {} : { tone: 'strong' as const })}>
      <Words as='p' className='quiet'>{copy.coSignersHint}</Words>
      <Box as='ul' className='rows'>{coSigners.map(({ path, name, state, signedAt }) => <Box as='li' key={path} className='block'><Words as='strong'>{name}</Words> <Words>{signedAt === undefined ? copy.coSignStates[state] : copy.coSigned(momentText(signedAt))}</Words></Box>)}</Box>
      {waiting.length === 0 ? null : <Button kind='primary' busy={ask.busy} onPress={() => void ask.run()}>{waiting.every(({ state }) => state === 'asked') ? copy.coSignAgain : copy.coSignAsk}</Button>}
      {waiting.some(({ state }) => state === 'asked') ? <Words as='p' spoken='status' className='gap-above'>{copy.coSignAsked}</Words> : null}
      <Failure error={ask.error} />
    </Card>
  );
};
