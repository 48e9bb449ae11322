import { Modal } from 'antd';
import { copy } from './copy';

export const KeysDialog = ({ open, close }: { open: boolean; close: () => void }) => (
  <Modal open={open} title={copy.keysTitle} footer={null} onCancel={close}>
    <dl className="facts">{copy.keyList.flatMap(([key, what]) => [<dt key={key}><kbd>{key}</kbd></dt>, <dd key={what}>{what}</dd>])}</dl>
  </Modal>
);
