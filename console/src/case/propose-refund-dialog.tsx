import { DatePicker, Modal, Select } from 'antd';
import { useState } from 'react';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import { refundGrounds, statedGrounds, type StatedGround } from '../../../shared/fees/refund-grounds';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

/** Why money goes back and since when; how much, the rule says. */
export const ProposeRefundDialog = ({ caseId, close }: { caseId: CaseId; close: () => void }) => {
  const [ground, setGround] = useState<StatedGround>();
  const [effectiveOn, setEffective] = useState<string>();
  const propose = useAct(courtFeeRoutes.proposeRefund, copy.fees.refundProposed, close);
  return (
    <Modal open title={copy.fees.proposeRefund} okText={copy.fees.proposeOk} cancelText={copy.cancel} onCancel={close} confirmLoading={propose.isPending} okButtonProps={{ disabled: ground === undefined || effectiveOn === undefined }}
      onOk={() => ground !== undefined && effectiveOn !== undefined && propose.mutate({ params: { caseId }, body: { ground, effectiveOn } })}>
      <div className="stack" style={{ gap: 12 }}>
        <label htmlFor="refund-ground">{copy.fees.ground}</label>
        <Select id="refund-ground" value={ground ?? null} onChange={setGround} options={statedGrounds.map((value) => ({ value, label: refundGrounds[value].title }))} />
        {ground !== undefined && <p className="weak" style={{ margin: 0 }}>{refundGrounds[ground].words}（{refundGrounds[ground].article}）</p>}
        <label htmlFor="refund-effective">{copy.fees.effectiveOn}</label>
        <DatePicker id="refund-effective" onChange={(day) => setEffective(day?.format('YYYY-MM-DD'))} />
      </div>
    </Modal>
  );
};
