import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { filePath, filePlaceLabel } from '../../../shared/filing/file-correction';
import type { FilingFile } from '../../../shared/filing/filing';
import { copy } from './copy';
import type { Corrections } from './use-corrections';

/** A file of the evidence, and the page of it that is wrong; without a page the whole file. `shown`: the one being looked at. */
export const CorrectFile = ({ files, state, shown, after }: { files: readonly FilingFile[]; state: Corrections; shown?: string | undefined; after?: () => void }) => {
  const [chosen, choose] = useState<string>();
  const [page, setPage] = useState<number | null>(null);
  const file = files.find(({ fileId }) => fileId === (shown ?? chosen));
  const pages = file?.pages ?? 1;
  const path = file === undefined ? '' : filePath(file.fileId, page ?? undefined);
  const add = () => {
    if (file === undefined) return;
    state.add(path, filePlaceLabel(file.evidenceName, page ?? undefined));
    setPage(null);
    choose(undefined);
    after?.();
  };
  return (
    <span className="row" style={{ gap: 8 }}>
      {shown === undefined && <Select aria-label={copy.correctFile} style={{ width: 240 }} placeholder={copy.correctFile} value={chosen ?? null} options={files.map(({ fileId, evidenceName }, index) => ({ value: fileId, label: copy.fileOf(index + 1, evidenceName) }))} onChange={(fileId: string) => { choose(fileId); setPage(null); }} />}
      {file !== undefined && pages > 1 && <InputNumber controls={false} aria-label={copy.pageOf(pages)} placeholder={copy.pageOf(pages)} min={1} max={pages} precision={0} style={{ width: 150 }} value={page} onChange={setPage} />}
      <Button disabled={file === undefined || state.has(path)} onClick={add}>{shown === undefined ? copy.addFile : page === null ? copy.correctShown : copy.correctPage(page)}</Button>
    </span>
  );
};
