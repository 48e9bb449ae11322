import type { FormRow } from '../../shared/filing/form-rows';
import type { Block, Paper } from '../platform/paper';

export interface ElementFacts {
  title: string; cause: string; front: readonly (readonly [label: string, value: string])[]; rows: readonly Pick<FormRow, 'sectionTitle' | 'label' | 'items'>[];
  signedBy: string; signature: { name: string; image: Uint8Array; on: string }; /** of the others on this side */ more?: readonly { name: string; image: Uint8Array; on: string }[]; demo: boolean;
}

/** A party's paper in the layout of the official element forms: instructions and warning, sections of rows, signature. */
export const elementPaper = ({ title, cause, front, rows, signedBy, signature, more = [], demo }: ElementFacts): Paper => {
  const sections = new Map<string, [string, string][]>();
  for (const { sectionTitle, label, items } of rows) {
    const text = items.map((item) => (item.label === '' || item.label === label ? item.value : `${item.label}：${item.value}`)).join('\n');
    sections.set(sectionTitle, [...sections.get(sectionTitle) ?? [], [label, text]]);
  }
  return {
    court: '', title, demo, blocks: [
      { kind: 'paragraph', text: `（${cause}）`, align: 'center' },
      { kind: 'table', rows: front },
      ...[...sections].flatMap(([heading, table]): Block[] => [{ kind: 'heading', text: heading }, { kind: 'table', rows: table }]),
      ...[signature, ...more].map((one): Block => ({ kind: 'signature', label: signedBy, ...one })),
    ],
  };
};
