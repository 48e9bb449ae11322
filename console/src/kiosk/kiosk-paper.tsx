import { Alert, Skeleton } from 'antd';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import type { DocumentId } from '../../../shared/kernel/ids';
import { useApi } from '../platform/use-api';

/** Without the reader's own buttons: nothing is saved on the machine, and nothing leads away from it. */
export const KioskPaper = ({ code, idNumberLast6, documentId, title }: { code: string; idNumberLast6: string; documentId: DocumentId; title: string }) => {
  const { data, error } = useApi(kioskRoutes.kioskPaper, { params: { code, documentId }, body: { idNumberLast6 } }, { freshMs: 120_000 });
  if (error !== null) return <Alert type="error" showIcon title={error.message} />;
  if (data === undefined) return <Skeleton active />;
  const picture = [data, data.preview].find((one) => one?.contentType.startsWith('image/') === true && one.contentType !== 'image/heic');
  return picture === undefined ? <iframe title={title} src={`${data.url}#toolbar=0&navpanes=0&view=FitH`} /> : <img src={picture.url} alt={title} />;
};
