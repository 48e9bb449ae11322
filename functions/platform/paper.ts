/** A court document as data; functions/platform/render-pdf.ts draws it (A4, Noto Sans SC, page numbers, 演示 watermark when `demo`). */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; indent?: boolean; align?: 'left' | 'center' | 'right' }
  /** label | value rows with lines, as in the official element form */
  | { kind: 'table'; rows: readonly (readonly [label: string, value: string])[] }
  /** a wider list: head and rows of cells, column widths as fractions of the page */
  | { kind: 'grid'; head: readonly string[]; rows: readonly (readonly string[])[]; widths: readonly number[] }
  | { kind: 'signature'; label: string; name: string; on: string; image?: Uint8Array }
  /** an organisation's round seal: a ring, its name along it, its use in the middle; no emblem */
  | { kind: 'seal'; organisation: string; use: string; caption: string }
  /** `beside`: what stands left of the code, the first line strong */
  | { kind: 'qr'; text: string; caption: string; beside?: readonly string[] }
  /** Code 128, for the scanner at the post room */
  | { kind: 'barcode'; text: string }
  | { kind: 'space'; points: number };

export interface Paper {
  court: string;
  title: string;
  /** case number or receipt number, right-aligned below the title */
  number?: string;
  blocks: readonly Block[];
  /** closing line, right-aligned: court name and date */
  closing?: { name: string; on: string };
  demo: boolean;
}
