import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { filingRoutes } from '../../../shared/filing/contract';
import type { FilingView } from '../../../shared/filing/filing';
import { useAct } from '../platform/use-act';
import { Money } from '../ui/money';
import { copy } from './copy';

type Procedure = 'summary' | 'ordinary' | 'smallClaims';

export const AcceptDialog = ({ filing, open, close }: { filing: FilingView; open: boolean; close: () => void }) => {
  const [procedure, setProcedure] = useState<Procedure>('summary');
  const accept = useAct(filingRoutes.accept, copy.accept.done, close);
  return (
    <Modal
      open={open} title={copy.accept.title} okText={copy.accept.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={accept.isPending}
      onOk={() => accept.mutate({ params: { caseId: filing.caseId }, body: { procedure } })}
    >
      <p>{copy.amount} <Money fen={filing.claimAmountFen} />{filing.quote !== undefined && <>，{copy.quote} <Money fen={filing.quote.feeFen} /></>}</p>
      <Radio.Group className="pick" aria-label={copy.accept.procedure} value={procedure} onChange={(event) => setProcedure(event.target.value as Procedure)}>
        {copy.accept.procedures.map(({ value, label, hint }) => <Radio key={value} value={value}><strong>{label}</strong><br /><span className="weak">{hint}</span></Radio>)}
      </Radio.Group>
      <p className="weak">{copy.accept.draw}</p>
    </Modal>
  );
};
