import { S3Error } from './s3-error';

const LARGEST_FIELDS = 200_000;

export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  /** The file's bytes, streaming; the form's file field is the last that counts. */
  readonly file: AsyncIterable<Buffer>;
}

/** Reads a multipart/form-data body up to its `file` field and hands the file on as a stream. Field names are lower-cased. */
export const readForm = async (contentType: string, source: AsyncIterable<Buffer>): Promise<Form> => {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw new S3Error('MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.');
  const malformed = (): S3Error => new S3Error('MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.');
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const iterator = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.from('\r\n');
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done === true) return false;
    rest = Buffer.concat([rest, next.value]);
    return true;
  };
  const upTo = async (mark: Buffer | string): Promise<Buffer> => {
    let at = rest.indexOf(mark);
    while (at < 0) {
      if (rest.length > LARGEST_FIELDS || !(await more())) throw malformed();
      at = rest.indexOf(mark);
    }
    const before = rest.subarray(0, at);
    rest = rest.subarray(at + mark.length);
    return before;
  };

  await upTo(delimiter);
  const fields = new Map<string, string>();
  for (;;) {
    while (rest.length < 2) if (!(await more())) throw malformed();
    if (rest.toString('latin1', 0, 2) === '--') throw new S3Error('InvalidArgument', 'POST requires exactly one file upload per request.');
    const head = (await upTo('\r\n\r\n')).toString('utf8');
    const name = /\bname="([^"]*)"/i.exec(head)?.[1]?.toLowerCase();
    if (name === undefined) throw malformed();
    if (name === 'file') {
      const file = async function* (): AsyncGenerator<Buffer> {
        for (;;) {
          const at = rest.indexOf(delimiter);
          if (at >= 0) {
            yield rest.subarray(0, at);
            rest = rest.subarray(at + delimiter.length);
            break;
          }
          const safe = rest.length - delimiter.length;
          if (safe > 0) {
            yield rest.subarray(0, safe);
            rest = rest.subarray(safe);
          }
          if (!(await more())) throw new S3Error('IncompleteBody', 'The form ended inside its file.');
        }
        for (;;) if ((await iterator.next()).done === true) return;
      };
      return { fields, fileName: /\bfilename="([^"]*)"/i.exec(head)?.[1] ?? '', file: file() };
    }
    fields.set(name, (await upTo(delimiter)).toString('utf8'));
    if (fields.size > 100) throw malformed();
  }
};
