import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import type { FileId } from '../../../shared/kernel/ids';
import { uploadFile } from '../platform/upload-file';
import { copy } from './copy';

export interface Proof { fileId: FileId; name: string }

/** Photos, slips, PDFs: chosen, uploaded at once, listed by name. */
export const ProofField = ({ label, value, onChange }: { label: string; value: readonly Proof[]; onChange: (proofs: Proof[]) => void }) => {
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const add = async (files: FileList | null) => {
    setBusy(true);
    try {
      const added: Proof[] = [];
      for (const file of Array.from(files ?? [])) added.push({ fileId: await uploadFile(file), name: file.name });
      onChange([...value, ...added]);
    } catch (cause) {
      void message.error(cause instanceof Error ? cause.message : copy.upload.failed, 6);
    } finally {
      setBusy(false);
      if (input.current !== null) input.current.value = '';
    }
  };
  return (
    <div>
      <input ref={input} type="file" multiple hidden accept="image/jpeg,image/png,application/pdf" aria-label={label} onChange={(event) => void add(event.target.files)} />
      <Button loading={busy} onClick={() => input.current?.click()}>{label}</Button>
      <ul className="clauses">{value.map(({ fileId, name }) => <li key={fileId}>{name} <Button type="link" size="small" onClick={() => onChange(value.filter((one) => one.fileId !== fileId))}>{copy.upload.remove}</Button></li>)}</ul>
    </div>
  );
};
