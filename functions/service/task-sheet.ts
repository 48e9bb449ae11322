import { partyRoles } from '../../shared/cases/party';
import { dateText } from '../../shared/kernel/time';
import { taskKinds } from '../../shared/service/service-task';
import { DocumentItem, ServiceTaskItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { CourtError } from '../../shared/kernel/errors';
import { court } from '../platform/court-config';
import type { Block, Paper } from '../platform/paper';
import { renderPdf } from '../platform/render-pdf';
import { copy } from './copy';
import { papersCopy } from './papers-copy';
import { postalAddress } from './postal-address';
import { partyIn, serviceIn } from './service-items';
import { targetsOf } from './targets-of';

const words = papersCopy.taskSheet;

/**
 * What a clerk takes to the telephone or to the post: numbers and address in full, on paper only; who fetched it is in the access log.
 * Call: the script. Letter: the label, the track's code as a barcode. @throws service.taskNotFound
 */
export const taskSheet = async (record: CaseRecord, taskId: string): Promise<{ name: string; pdfBase64: string }> => {
  const task = record.one(ServiceTaskItem, taskId);
  if (task === undefined) throw new CourtError('service.taskNotFound', copy.refusals.taskUnknown);
  const service = serviceIn(record, task.serviceId);
  const party = partyIn(record, service.addresseePartyId);
  const { name, hotline, address } = court();
  const papers = service.documentIds.map((id) => record.one(DocumentItem, id)?.title ?? copy.untitled).join('、');
  const number = record.head.caseNumber ?? record.head.receiptNumber;
  const numbers = (await targetsOf(record, party)).filter(({ channel }) => channel === 'sms');
  const phones = numbers.map(({ address: phone, source }) => words.phone(phone, source));
  const to = postalAddress(record, party);
  const rows: Block = { kind: 'table', rows: [
    [words.addressee, `${partyRoles[party.role]} ${party.name}`], [words.papers, papers], [words.due, dateText(task.dueOn)],
    ...(task.kind === 'phone' ? [[words.phones, phones.length === 0 ? words.none : phones.join('\n')] as const] : [[words.to, to === undefined ? copy.noPostalAddress : [to.name, to.text, numbers[0]?.address].filter((line) => line !== undefined).join('\n')] as const, [words.from, `${name}\n${address}\n${hotline}`] as const]),
  ] };
  const body: Block[] = task.kind === 'phone' ? [{ kind: 'heading', text: words.script }, ...words.lines(name, number, service.code, hotline).map((text): Block => ({ kind: 'paragraph', text, indent: true }))] : [{ kind: 'barcode', text: service.code }];
  const paper: Paper = { court: name, title: words.titles[task.kind] ?? taskKinds[task.kind], number, demo: record.head.demo, blocks: [rows, ...body] };
  const { bytes } = await renderPdf(paper);
  return { name: `${paper.title}-${party.name}.pdf`, pdfBase64: Buffer.from(bytes).toString('base64') };
};
