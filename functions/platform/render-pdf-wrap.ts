/** May not begin a line / may not end one (GB/T 15834 §5). */
const NOT_FIRST = new Set('，。；：、！？）》〉」』】”’％…—·,.;:!?)]}%');
const NOT_LAST = new Set('（《〈「『【“‘￥([{');

/** Latin words and numbers stay whole; every other character may be parted from its neighbour. */
const pieces = (text: string): string[] => text.match(/[!-~]+|[\s\S]/gu) ?? [];

/** Breaks text into lines no wider than `width`; line feeds in the text are kept. A word wider than the line is cut. */
export const wrapLines = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  for (const paragraph of text.replaceAll('\r', '').replaceAll('\t', '  ').split('\n')) {
    let line: { text: string; width: number }[] = [];
    let used = 0;
    const flush = () => {
      lines.push(line.map((piece) => piece.text).join('').trimEnd());
      line = [];
      used = 0;
    };
    const units = pieces(paragraph).flatMap((piece) => (widthOf(piece) > width ? [...piece] : [piece]));
    for (const unit of units) {
      const wide = widthOf(unit);
      if (used + wide > width && line.length > 0 && unit.trim() !== '') {
        const carried: { text: string; width: number }[] = [];
        const last = () => line.at(-1);
        const head = () => (carried[0]?.text ?? unit)[0] ?? '';
        while (line.length > 1 && NOT_FIRST.has(head())) carried.unshift(...line.splice(-1));
        while (line.length > 1 && NOT_LAST.has(last()?.text ?? '')) carried.unshift(...line.splice(-1));
        flush();
        for (const piece of carried) { line.push(piece); used += piece.width; }
      }
      line.push({ text: unit, width: wide });
      used += wide;
    }
    flush();
  }
  return lines;
};
