import type { Paper } from './paper';
import { renderPdf } from './render-pdf';
import { signPdf } from './sign-pdf';

/** A paper the court answers for: drawn, then signed with the court's key. */
export const renderSignedPdf = async (paper: Paper, at: Date): Promise<{ bytes: Uint8Array; pages: number }> => {
  const { bytes, pages } = await renderPdf(paper);
  return { bytes: await signPdf(bytes, at), pages };
};
