/** Prints a PDF of the store without showing where it lies. */
export const printPaper = async (url: string): Promise<void> => {
  const bytes = await fetch(url).then((answer) => answer.blob());
  const local = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.src = local;
  await new Promise((loaded) => { frame.addEventListener('load', loaded, { once: true }); document.body.append(frame); });
  frame.contentWindow?.print();
  setTimeout(() => { frame.remove(); URL.revokeObjectURL(local); }, 60_000);
};
