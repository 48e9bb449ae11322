import { DatePicker, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import type { RowOf } from '../platform/use-pages';
import { useAct } from '../platform/use-act';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { copy } from './copy';

export type LapseRow = RowOf<typeof courtFeeRoutes.lapses>;

/** The ruling as drafted, or more days; either with its reason. */
export const LapseDialog = ({ row, action, close }: { row: LapseRow; action: 'issue' | 'moreTime'; close: () => void }) => {
  const [reason, setReason] = useState('');
  const [lastDayOn, setLastDay] = useState<string>();
  const decide = useAct(courtFeeRoutes.decideLapse, action === 'issue' ? copy.issued : copy.extended, close);
  const { caseId, lapse, title } = row;
  const words = copy.dialog;
  return (
    <Modal open title={words[action]} okText={action === 'issue' ? words.issueOk : words.moreTimeOk} cancelText={words.cancel} onCancel={close} confirmLoading={decide.isPending}
      okButtonProps={{ danger: action === 'issue', disabled: reason.trim().length < 4 || (action === 'moreTime' && lastDayOn === undefined) }}
      onOk={() => decide.mutate({ params: { caseId, noticeId: lapse.noticeId }, body: { action, reason: reason.trim(), ...(lastDayOn === undefined ? {} : { lastDayOn }) } })}>
      <div className="stack" style={{ gap: 12 }}>
        <p style={{ margin: 0 }}>{title} · <Money fen={lapse.amountFen} /></p>
        {action === 'issue'
          ? <p className="weak" style={{ margin: 0 }}>{words.issueText} <OpenLink to={`/cases/${caseId}?tab=documents`}>{words.draft}</OpenLink></p>
          : <><label htmlFor="lapse-day">{words.lastDay}</label><DatePicker id="lapse-day" minDate={dayjs().add(1, 'day')} onChange={(day) => setLastDay(day?.format('YYYY-MM-DD'))} /></>}
        <label htmlFor="lapse-reason">{words.reason}</label>
        <Input.TextArea id="lapse-reason" autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak" style={{ margin: 0 }}>{words.hint}</p>
      </div>
    </Modal>
  );
};
