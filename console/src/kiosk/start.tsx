import { Button } from 'antd';
import { useState } from 'react';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import { useAct } from '../platform/use-act';
import { CODE_KEYS, Keypad } from './keypad';
import { copy } from './copy';
import { keep } from './credential';
import { Refused } from './refused';

/** A machine without a credential: a member of staff types the code that the desk has just made. */
export const Start = () => {
  const [startCode, setCode] = useState('');
  const start = useAct(kioskRoutes.startKiosk, copy.start.done, keep);
  return (
    <>
      <h1>{copy.start.heading}</h1>{start.error === null ? <p>{copy.start.hint}</p> : <Refused by={start.error} />}
      <Keypad label={copy.start.heading} keys={CODE_KEYS} value={startCode} length={8} onChange={(next) => { start.reset(); setCode(next); }} />
      <Button size="large" type="primary" className="kiosk-big" disabled={startCode.length !== 8} loading={start.isPending} onClick={() => start.mutate({ body: { startCode } })}>{copy.start.ok}</Button>
    </>
  );
};
