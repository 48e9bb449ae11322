import { Input, Modal } from 'antd';
import { useState } from 'react';
import { financeRoutes } from '../../../shared/fees/finance-contract';
import type { Difference } from '../../../shared/fees/reconciliation';
import { useAct } from '../platform/use-act';
import { Money } from '../ui/money';
import { Moment } from '../ui/when';
import { copy } from './copy';

const words = copy.match;

/** A transfer that named no notice: whoever knows whose it is gives the account of that notice. */
export const MatchDialog = ({ difference, close }: { difference: Difference; close: () => void }) => {
  const [accountNumber, setNumber] = useState('');
  const match = useAct(financeRoutes.matchDeposit, words.done, close);
  return (
    <Modal open title={words.title} okText={words.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={match.isPending} okButtonProps={{ disabled: accountNumber.replace(/\s/g, '').length < 12 }}
      onOk={() => match.mutate({ body: { on: difference.on, differenceId: difference.differenceId, accountNumber: accountNumber.replace(/\s/g, '') } })}>
      <div className="stack" style={{ gap: 8 }}>
        <p style={{ margin: 0 }}><strong><Money fen={difference.theirsFen ?? 0} /></strong>{difference.paidAt !== undefined && <>　<Moment at={difference.paidAt} /></>}</p>
        {difference.from !== undefined && <p style={{ margin: 0 }}>{difference.from}</p>}
        <label htmlFor="match-account">{words.account}</label>
        <Input id="match-account" className="figures" value={accountNumber} onChange={(event) => setNumber(event.target.value)} />
        <p className="weak" style={{ margin: 0 }}>{words.hint}</p>
      </div>
    </Modal>
  );
};
