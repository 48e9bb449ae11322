/** What a reader needs: where the paper is, and whom to tell how far it was read. Pages are counted from 1. */
export interface PaperPagesProps { readonly url: string; readonly contentType: string; readonly name: string; readonly zoom: number; onPage(page: number, pages: number): void; onFailed(message: string): void }

/** Mini-programs show papers in the platform's own viewer (platform/open-paper.ts), not in the page. */
export const PaperPages = (_: PaperPagesProps) => null;
