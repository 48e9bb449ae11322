type Content = string | number | boolean | undefined | readonly Node[];
export interface Node { readonly name: string; readonly content: Content }

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

export const node = (name: string, content: Content): Node => ({ name, content });

const render = ({ name, content }: Node): string => (content === undefined ? '' : `<${name}>${typeof content === 'object' ? content.map(render).join('') : escape(String(content))}</${name}>`);

export const xmlDocument = (name: string, content: readonly Node[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content.map(render).join('')}</${name}>`;

export const xmlError = (code: string, message: string, requestId: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${render(node('Error', [node('Code', code), node('Message', message), node('RequestId', requestId)]))}`;

const unescape = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);/g, (_, name: string) => {
  if (name.startsWith('#')) return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? '';
});

/** The contents of every <name> element; enough for the two request bodies that S3 clients send. */
export const elements = (xml: string, name: string): string[] => [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map((match) => match[1] ?? '');
export const textOf = (xml: string, name: string): string | undefined => {
  const found = elements(xml, name)[0];
  return found === undefined ? undefined : unescape(found);
};
