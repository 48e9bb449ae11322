import { Form, Input, Modal, Select, Switch } from 'antd';
import type { PersonId } from '../../../shared/kernel/ids';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { mediatorKinds, type Mediator } from '../../../shared/mediation/mediator';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

interface Fields { personId: string; name: string; organisation: string; kind: Mediator['kind']; expertise: string; languages: string; covers: string; area?: string; charging: string; certificate?: string; listedFrom?: string; listedTo?: string; active: boolean; maySeal?: boolean }
const lines = (text: string | undefined): string[] => (text ?? '').split(copy.separators).map((line) => line.trim()).filter((line) => line !== '');
const fieldsOf = (mediator: Mediator | undefined) => (mediator === undefined ? copy.fresh
  : { ...mediator, expertise: mediator.expertise.join('\n'), languages: mediator.languages.join('\n'), covers: mediator.covers.join('\n') });
const kinds = Object.entries(mediatorKinds).map(([value, label]) => ({ value, label }));

/** One entry of the register, new or changed. */
export const ProfileDialog = ({ mediator, close }: { mediator: Mediator | undefined; close: () => void }) => {
  const [form] = Form.useForm<Fields>();
  const save = useAct(mediationRoutes.saveMediator, copy.saved, close);
  const send = ({ personId, expertise, languages, covers, area = '', certificate, listedFrom, listedTo, ...rest }: Fields) => save.mutate({ params: { personId: personId as PersonId }, body: {
    ...rest, area, expertise: lines(expertise), languages: lines(languages), covers: lines(covers),
    ...(certificate ? { certificate } : {}), ...(listedFrom ? { listedFrom } : {}), ...(listedTo ? { listedTo } : {}),
  } });
  return (
    <Modal open title={mediator === undefined ? copy.add : copy.editOf(mediator.name)} okText={copy.save} cancelText={copy.cancel} width={680} style={{ top: 24 }} onCancel={close} confirmLoading={save.isPending} onOk={() => void form.validateFields().then(send)}>
      <Form form={form} layout="vertical" initialValues={fieldsOf(mediator)} requiredMark={false} className="two-columns">
        <Form.Item name="name" label={copy.name} rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="personId" label={copy.personId} extra={copy.personIdHint} rules={[{ required: true }]}><Input disabled={mediator !== undefined} /></Form.Item>
        <Form.Item name="organisation" label={copy.organisation} rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="kind" label={copy.kind}><Select options={kinds} /></Form.Item>
        <Form.Item name="expertise" label={copy.eachOnALine(copy.expertise)} rules={[{ required: true }]}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>
        <Form.Item name="covers" label={copy.eachOnALine(copy.covers)}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>
        <Form.Item name="languages" label={copy.eachOnALine(copy.languages)}><Input.TextArea autoSize={{ minRows: 1 }} /></Form.Item>
        <Form.Item name="area" label={copy.area}><Input /></Form.Item>
        <Form.Item name="charging" label={copy.charging} rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="certificate" label={copy.certificate}><Input /></Form.Item>
        <Form.Item name="listedFrom" label={copy.from}><Input type="date" /></Form.Item>
        <Form.Item name="listedTo" label={copy.to}><Input type="date" /></Form.Item>
        <Form.Item name="maySeal" label={copy.maySeal} extra={copy.maySealHint} valuePropName="checked"><Switch /></Form.Item>
        <Form.Item name="active" label={copy.active} valuePropName="checked"><Switch /></Form.Item>
      </Form>
    </Modal>
  );
};
