import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import { minutesKinds, type MinutesView } from '@shared/mediation/minutes';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Notice } from '../../ui/notice';
import { SignaturePad } from '../../ui/signature-pad';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../minutes-copy';
import type { MinutesDesk } from '../use-minutes';

type ReadBack = NonNullable<MinutesView['readBack']>;

/** The words that will stand in the file, as read to everybody. */
const Reading = ({ minutes }: { readonly minutes: ReadBack }) => (
  <Box className='minutes-reading'>
    {minutes.lines.map(({ lineId, kind, text }) => <Words as='p' key={lineId} className={kind === 'undisputed' ? 'minutes-undisputed' : ''}>{kind === 'undisputed' ? `${minutesKinds.undisputed}：${text}` : text}</Words>)}
    {minutes.corrections.map(({ name, at, text }) => <Notice key={`${at}${name}`} tone='warning'>{copy.correctionBy(name, momentText(at), text)}</Notice>)}
    <Words as='p' className='quiet'>{copy.signers(minutes.signatures.map(({ name }) => name).join('、'))}</Words>
  </Box>
);

/** Read, say what is wrong, sign with the finger. */
export const MinutesSigning = ({ desk, minutes }: { readonly desk: MinutesDesk; readonly minutes: ReadBack }) => {
  const [read, setRead] = useState(false);
  const [wrong, setWrong] = useState('');
  const sendCorrection = async (): Promise<void> => {
    await desk.correct.run(wrong.trim());
    setWrong('');
  };
  return (
    <Box className='stack'>
      <Reading minutes={minutes} />
      {minutes.filedAt !== undefined ? <Notice tone='success'>{copy.filed}</Notice> : minutes.mine ? <Notice tone='success'>{copy.signed}</Notice> : (
        <>
          <CheckField label={copy.ready} checked={read} onChange={setRead} />
          <Failure error={desk.sign.error} />
          {read ? <SignaturePad busy={desk.sign.busy} action={copy.sign} onSigned={(png) => void desk.sign.run(copy.signatureName, png)} /> : null}
          <Folded title={copy.wrongTitle}>
            <TextField kind='longText' label={copy.wrong} value={wrong} onChange={setWrong} example={copy.wrongExample} maxLength={500} />
            <Failure error={desk.correct.error} />
            <Button busy={desk.correct.busy} disabled={wrong.trim().length < 4} onPress={() => void sendCorrection()}>{copy.sendWrong}</Button>
          </Folded>
        </>
      )}
    </Box>
  );
};
