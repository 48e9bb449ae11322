import type { Party } from '../../shared/cases/party';
import type { CaseDocument } from '../../shared/documents/case-document';
import type { Service } from '../../shared/service/service';
import type { ServiceEffect } from '../../shared/service/service-effect';
import { DocumentItem } from '../cases/case-items';
import type { StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { certificatePaper, isElectronic } from './certificate-paper';
import { copy } from './copy';
import { effectOf } from './effect-of';

/** The 电子送达凭证 (在线诉讼规则 31 III) of a track in effect, signed by the court. Everybody in the case may see by which step and rule the date came to be. */
export const certify = async (record: CaseRecord, service: Service, party: Party, at: Date): Promise<{ document: CaseDocument; put: StatePut; effect: ServiceEffect }> => {
  const effect = effectOf(service, party, record.head);
  if (effect === undefined) throw new Error('only a service in effect is certified');
  const documents = service.documentIds.flatMap((id) => record.one(DocumentItem, id) ?? []);
  const verifyUrl = `${config.publicUrl}/#/service/pages/verify/index?code=${service.code}`;
  const pdf = await renderSignedPdf(certificatePaper({ court: court(), head: record.head, service, effect, documents, party, verifyUrl, at }), at);
  return { ...(await fileDocument({ kind: 'acknowledgementOfService', title: copy.certificateTitle(service.addresseeName, isElectronic(effect)), ...pdf }, at)), effect };
};
