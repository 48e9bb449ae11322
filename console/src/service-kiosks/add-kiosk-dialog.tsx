import { Input, Modal } from 'antd';
import { useState } from 'react';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

export const AddKioskDialog = ({ close, made }: { close: () => void; made: (name: string, code: { startCode: string; until: string }) => void }) => {
  const [name, setName] = useState('');
  const add = useAct(kioskRoutes.addKiosk, copy.made, ({ kiosk, startCode, until }) => made(kiosk.name, { startCode, until }));
  return (
    <Modal open title={copy.addTitle} okText={copy.addOk} cancelText={copy.cancel} onCancel={close} confirmLoading={add.isPending} okButtonProps={{ disabled: name.trim().length < 2 }} onOk={() => add.mutate({ body: { name: name.trim() } })}>
      <label htmlFor="kiosk-name">{copy.name}</label>
      <Input id="kiosk-name" maxLength={20} placeholder={copy.nameExample} value={name} onChange={(event) => setName(event.target.value)} />
    </Modal>
  );
};
