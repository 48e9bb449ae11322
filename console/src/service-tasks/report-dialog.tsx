import { Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { serviceRoutes } from '../../../shared/service/contract';
import { taskKinds, type TaskKind } from '../../../shared/service/service-task';
import type { TaskResult } from '../../../shared/service/task-result';
import { useAct } from '../platform/use-act';
import { AnnouncementFields } from './announcement-fields';
import { CallFields } from './call-fields';
import { copy } from './copy';
import { CopyFields, NoteFields } from './rest-fields';
import { DisputeFields } from './dispute-fields';
import type { TaskRow } from './page';
import { PaperFields } from './paper-fields';

/** Fields tell what they have got as soon as it is whole; undefined keeps the button shut. */
export interface FieldsProps { row: TaskRow; onResult: (result: TaskResult | undefined) => void }

const fieldsOf: Record<TaskKind, (props: FieldsProps) => ReactNode> = { phone: CallFields, paper: PaperFields, entrust: PaperFields, announce: AnnouncementFields, dispute: DisputeFields, paperCopy: CopyFields, convert: NoteFields };

export const ReportDialog = ({ row, close }: { row: TaskRow; close: () => void }) => {
  const [result, setResult] = useState<TaskResult>();
  const report = useAct(serviceRoutes.reportTask, copy.done, close);
  const Fields = fieldsOf[row.task.kind];
  return (
    <Modal
      open title={`${taskKinds[row.task.kind]} · ${row.task.addresseeName}`} okText={copy.ok} cancelText={copy.cancel} width={620} onCancel={close} confirmLoading={report.isPending} okButtonProps={{ disabled: result === undefined }}
      onOk={() => { if (result !== undefined) report.mutate({ params: { caseId: row.caseId, taskId: row.task.taskId }, body: result }); }}
    >
      <div className="stack"><Fields row={row} onResult={setResult} /></div>
    </Modal>
  );
};
