import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { identityRoutes } from '../../../shared/identity/contract';
import type { Verification } from '../../../shared/identity/person';
import { useAct } from '../platform/use-act';
import { FileViewer } from '../ui/file-viewer';
import { Moment } from '../ui/when';
import { copy } from './copy';

export const VerificationDetail = ({ verification }: { verification: Verification }) => {
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [file, setFile] = useState<string>();
  // The list is asked again every few seconds with new links; the open photo stays as it is.
  const [photos] = useState(verification.photos ?? []);
  const shown = photos.find((photo) => photo.fileId === file) ?? photos[0];
  const params = { verificationId: verification.verificationId };
  const pass = useAct(identityRoutes.decideVerification, copy.passed);
  const fail = useAct(identityRoutes.decideVerification, copy.failed, () => setRefusing(false));
  return (
    <section style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }} aria-label={verification.name}>
      <dl className="facts" style={{ margin: 0 }}>
        <dt>{copy.name}</dt><dd>{verification.name}</dd>
        <dt>{copy.idNumber}</dt><dd className="figures">{verification.idNumberMasked}</dd>
        <dt>{copy.method}</dt><dd>{copy.documents}</dd>
        <dt>{copy.asked}</dt><dd><Moment at={verification.startedAt} /></dd>
      </dl>
      <fieldset className="evidence-tabs" aria-label={copy.files}>
        {photos.map((photo, index) => <button key={photo.fileId} type="button" aria-pressed={photo === shown} onClick={() => setFile(photo.fileId)}>{copy.file(index + 1)}</button>)}
      </fieldset>
      <div style={{ flex: 1, minHeight: 0 }}>{shown !== undefined && <FileViewer file={{ url: shown.url, contentType: shown.contentType, name: copy.file(photos.indexOf(shown) + 1), sha256: '' }} />}</div>
      <footer className="decision" style={{ justifyContent: 'flex-end' }}>
        <Button danger onClick={() => setRefusing(true)}>{copy.fail}</Button>
        <Button type="primary" loading={pass.isPending} onClick={() => pass.mutate({ params, body: { passed: true } })}>{copy.pass}</Button>
      </footer>
      <Modal
        open={refusing} title={copy.fail} okText={copy.confirm} cancelText={copy.cancel} onCancel={() => setRefusing(false)} confirmLoading={fail.isPending}
        okButtonProps={{ danger: true, disabled: reason.trim().length < 4 }} onOk={() => fail.mutate({ params, body: { passed: false, reason: reason.trim() } })}
      >
        <label htmlFor="verification-reason">{copy.reason}</label>
        <Input.TextArea id="verification-reason" autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak">{copy.reasonHint}</p>
      </Modal>
    </section>
  );
};
