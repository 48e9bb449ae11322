import { copy } from './copy';

interface Paper { url: string; contentType: string; preview?: { url: string; contentType: string } | undefined }

const picturePage = (url: string): string => `<!doctype html><style>@page{margin:12mm}img{max-width:100%;max-height:270mm}</style><img src="${url}" alt="">`;

/** Prints a paper of the store without showing where it lies: a PDF as it is, a picture on a page of its own. */
export const printPaper = async (paper: Paper): Promise<void> => {
  const { url, contentType } = paper.contentType === 'application/pdf' || paper.contentType === 'image/jpeg' || paper.contentType === 'image/png' ? paper : paper.preview ?? paper;
  const bytes = await fetch(url).then((answer) => answer.blob());
  const local = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = copy.papers.print;
  if (contentType.startsWith('image/')) frame.srcdoc = picturePage(local);
  else frame.src = local;
  await new Promise((loaded) => { frame.addEventListener('load', loaded, { once: true }); document.body.append(frame); });
  frame.contentWindow?.print();
  setTimeout(() => { frame.remove(); URL.revokeObjectURL(local); }, 60_000);
};
