import { PAGE_COPY } from './copy';
import { PAGE_STYLE } from './page-style';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A whole page with the banner that says everything here is simulated; `body` is trusted markup. */
export const page = (title: string, body: string, script = ''): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${PAGE_COPY.simulated}</title><link rel="icon" href="data:,"><style>${PAGE_STYLE}</style></head>
<body><header class="banner">${PAGE_COPY.banner}</header>${body}${script === '' ? '' : `<script>${script}</script>`}</body></html>`;

/** 150000 → 1,500.00 */
export const yuanText = (fen: number): string => (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
